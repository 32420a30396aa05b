import type { ClassDef, Expression, FunctionDef, Statement } from "../../ast/python.ts";
import type { TsClass, TsStatement, TsTrivia, TsTypeParameter } from "../../ast/typescript.ts";
import { abstractClasses } from "../../2-analyze/abstract.ts";
import { descendants, type AttributeInfo, type ClassInfo } from "../../2-analyze/model.ts";
import { join, type Type } from "../../2-analyze/types.ts";
import { dataclassDecorator, dataclassFields } from "../../2-analyze/dataclasses.ts";
import { qualifiedName } from "../../2-analyze/infer/names.ts";
import * as b from "../builders.ts";
import { comment, trivia } from "../block.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerInto } from "../expressions.ts";
import { applyDecorator, docComment } from "../functions/function.ts";
import { expressionsOfKind, surveyModule } from "../../2-analyze/survey.ts";
import { classNameOf } from "../calls/super.ts";
import { parametersOfMethods } from "./called-by-name.ts";
import { openMethods } from "./open-methods.ts";
import { usable } from "../generics.ts";
import { constraintOf } from "../annotated-types.ts";
import { toTs } from "../types.ts";
import { isStep } from "../../2-analyze/class-bodies.ts";
import { descriptorOf } from "../../2-analyze/descriptors.ts";
import { descriptorMembers, installed } from "./descriptors.ts";
import { aliasMembers } from "./aliases.ts";
import { assignedLater, isShared, sharedAttributes } from "./shared-attributes.ts";
import { rootConstructor } from "./initialization.ts";
import { dataclassMembers, fieldTable } from "./dataclass.ts";
import { hiddenProperty } from "../../2-analyze/hidden-properties.ts";
import { hiddenProperties } from "./hidden-properties.ts";
import { enumMembers } from "../../2-analyze/enums.ts";
import { namedTupleFields } from "../../2-analyze/named-tuples.ts";
import { namedTupleMembers } from "./named-tuple.ts";
import { asInterface, isInterface } from "./interface.ts";
import { describedValue, isCertainlyUnique, lowerEnumMember } from "./enum-member.ts";
import { lowerMethod, overrides, type Member } from "./methods.ts";
import { definitionName } from "../visitors/names.ts";
import { mixedIn, checkBases, superTypeArguments, superClass } from "./bases.ts";
import {
  announced,
  listedMembers,
  namedGenerators,
  ownDocstring,
  ownModule,
  pythonName,
} from "./announcing.ts";
import { instanceFields, otherStatics, blockAttributes } from "./fields.ts";
import { staticBlock, isAssignedAgain, nestedClasses, nestedClass } from "./body-statements.ts";

const SUPPORTED_DECORATORS = new Set([
  "dataclasses.dataclass",
  "typing.final",
  "typing.runtime_checkable",
]);

export function lowerClassDef(node: ClassDef, outer: Context): TsStatement[] {
  const cls = outer.module.state.classes.get(node)!;
  const ctx = outer.within({ cls, scope: cls.scope });
  checkBases(node, cls, ctx);
  const binding = outer.scope.bindings.get(node.name)!;
  const name = definitionName(ctx, node, binding) ?? binding.emitted;
  const statement: TsClass = {
    kind: "Class",
    abstract: abstractClasses(ctx.module.state).has(cls) || isInterface(cls, ctx),
    name,
    typeParameters: usable(cls.typeVariables).map((one): TsTypeParameter => {
      const constraint = constraintOf(one, ctx);
      return { name: one.name, ...(constraint && { constraint }) };
    }),
    superClass: superClass(node, cls, ctx),
    superTypeArguments: superTypeArguments(cls, ctx),
    members: classMembers(node, cls, ctx),
    dangling: trivia(node.body.dangling),
    leading: docComment(node.docstring),
  };
  const decorators = node.decorators.filter((decorator) => {
    const target = decorator.kind === "Call" ? decorator.func : decorator;
    return (
      !SUPPORTED_DECORATORS.has(qualifiedName(ctx.module.state, target) ?? "") &&
      !isCertainlyUnique(decorator, cls, ctx) &&
      dataclassDecorator(cls) !== decorator
    );
  });
  const statements: TsStatement[] = [
    ...nestedClasses(node, ctx),
    statement,
    ...pythonName(node, cls, name, ctx),
    ...ownModule(cls, name, ctx),
    ...ownDocstring(node, name, ctx),
    ...parametersOfMethods(cls, name, ctx),
    ...openMethods(cls, name, ctx),
    ...sharedAttributes(cls, name, ctx),
    ...assignedLater(cls, name, ctx),
    ...installed(cls, name, ctx),
    ...mixedIn(cls, name, ctx),
    ...namedGenerators(cls, name, ctx),
    ...listedMembers(cls, name, ctx),
    ...announced(node, cls, name, ctx),
  ];
  for (const decorator of [...decorators].reverse()) {
    statements.push(b.exprStatement(applyDecorator(decorator, b.id(name), outer)));
  }
  const contract = statements.length === 1 && asInterface(statement, cls, ctx);
  return contract ? [contract] : statements;
}

function classMembers(node: ClassDef, cls: ClassInfo, ctx: Context): Member[] {
  const statements =
    node.docstring !== undefined ? node.body.statements.slice(1) : node.body.statements;
  const fields = dataclassFields(cls);
  const members: Member[] = [];
  const declared = instanceFields(cls, fields !== undefined, ctx);
  members.push(
    ...namedTupleMembers(cls, ctx),
    ...fieldTable(cls, ctx),
    ...declared,
    ...otherStatics(cls, ctx),
    ...blockAttributes(cls, ctx),
    ...rootConstructor(cls, ctx),
  );
  let wroteDataclass = false;
  for (const [index, statement] of statements.entries()) {
    if (isFunction(statement) && isReplaced(statement, cls, ctx)) continue;
    const leading = trivia(statement.leading).filter(
      ({ kind }, at) => !(index === 0 && at === 0 && kind === "blank"),
    );
    const lowered = lowerMember(
      statement,
      cls,
      (fields ?? namedTupleFields(cls))?.map(({ name }) => name),
      ctx,
    );
    if (fields && !wroteDataclass && isFunction(statement)) {
      members.push(...dataclassMembers(cls, fields, ctx));
      wroteDataclass = true;
    }
    members.push(...withLeading(lowered, leading, statement));
  }
  members.push(...describedValue(cls, ctx), ...hiddenProperties(cls, ctx));
  if (fields && !wroteDataclass) members.push(...dataclassMembers(cls, fields, ctx));
  return members;
}

/** A method that a later one of the same name takes the place of. */
function isReplaced(node: FunctionDef, cls: ClassInfo, ctx: Context): boolean {
  const info = ctx.module.state.functions.get(node)!;
  const { setters, deleters, methods } = cls;
  const kept = info.method === "setter" ? setters : info.method === "deleter" ? deleters : methods;
  const last = kept.get(node.name);
  return (
    last !== undefined &&
    last.node !== node &&
    cls.scope.bindings.get(node.name)?.reads.length === 0
  );
}

const isFunction = (node: Statement): node is FunctionDef =>
  node.kind === "FunctionDef" || node.kind === "AsyncFunctionDef";

function withLeading(members: Member[], leading: TsTrivia[], statement: Statement): Member[] {
  const [first, ...rest] = members;
  if (first === undefined) return [];
  const trailing =
    "trailing" in statement && statement.trailing && first.kind === "Field"
      ? { trailing: comment(statement.trailing) }
      : {};
  return [{ ...first, ...trailing, leading: [...leading, ...(first.leading ?? [])] }, ...rest];
}

function lowerMember(
  node: Statement,
  cls: ClassInfo,
  dataclass: readonly string[] | undefined,
  ctx: Context,
): Member[] {
  switch (node.kind) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      return lowerMethod(node, cls, ctx);
    case "ClassDef":
      return [nestedClass(node, cls, ctx)];
    case "Assign":
      if (isStep(node) || node.targets.some((target) => isAssignedAgain(target, cls)))
        return staticBlock(node, ctx);
      return node.targets.flatMap((target, index): Member[] =>
        target.kind === "Name"
          ? (aliasMembers(target.id, cls, ctx) ??
            classAttribute(
              target.id,
              node.value,
              cls,
              ctx,
              index > 0 ? node.targets[0] : undefined,
            ))
          : refuse(node, ctx),
      );
    case "AnnAssign":
      if (node.target.kind !== "Name") return refuse(node, ctx);
      if (dataclass?.includes(node.target.id) || node.value === undefined) return [];
      return classAttribute(node.target.id, node.value, cls, ctx);
    case "Pass":
      return [];
    case "Expr":
      return isStep(node) ? staticBlock(node, ctx) : [];
    case "Import":
    case "ImportFrom":
    case "Global":
    case "Nonlocal":
    case "Return":
      return refuse(node, ctx);
    default:
      return staticBlock(node, ctx);
  }
}

function refuse(node: Statement, ctx: Context): Member[] {
  ctx.module.report("unsupported-syntax", node.span, {
    construct: "this statement in a class body",
  });
  return [];
}

/** Whether the program looks at `__slots__` itself. */
const readsSlots = (ctx: Context): boolean =>
  expressionsOfKind(surveyModule(ctx.module.state.module), "Attribute").some(
    ({ node: { attribute } }) => attribute === "__slots__",
  );

/** `kind = None` of a base: what the classes below give it, too. */
const overridable = ({ name, slot }: AttributeInfo, cls: ClassInfo): Type =>
  slot.type.kind === "None"
    ? [...descendants(cls)]
        .map((one) => one.attributes.get(name))
        .reduce<Type>(
          (type, one) => (one?.classLevel ? join(type, one.slot.type) : type),
          slot.type,
        )
    : slot.type;

/** A class attribute is static; one that instances override is a field with that initial value. */
function classAttribute(
  name: string,
  value: Expression,
  cls: ClassInfo,
  ctx: Context,
  first?: Expression,
): Member[] {
  if (name === "__match_args__" || (name === "__slots__" && !readsSlots(ctx))) return [];
  const attribute = cls.attributes.get(name);
  // A method of that name, or a `global` in the class body: reported where the names are checked.
  if (attribute === undefined) return [];
  const key = ctx.module.naming.attribute(name);
  if (enumMembers(cls).some((member) => member.name === name))
    return [lowerEnumMember(name, value, cls, ctx)];
  if (descriptorOf(cls, name))
    return descriptorMembers(name, lowerExpression(value, ctx), cls, ctx);
  // `first = second = []` is one list.
  const init =
    first?.kind === "Name" && !["Int", "Str", "None", "True", "False"].includes(value.kind)
      ? b.member(b.id(classNameOf(cls)), ctx.module.naming.attribute(first.id))
      : lowerInto(value, attribute.slot.type, ctx);
  const needsType = init.kind === "Array" || (init.kind === "Literal" && init.value === "null");
  const type = needsType ? { type: toTs(ctx, overridable(attribute, cls)) } : {};
  const statics: Member = {
    kind: "Field",
    key,
    static: true,
    override: overrides(cls, name) && !hiddenProperty(cls, name),
    init,
    ...type,
  };
  if (!attribute.instanceLevel) return [statics];
  if (isShared(attribute, cls, ctx))
    return [statics, { kind: "Field", key, declare: true, type: toTs(ctx, attribute.slot.type) }];
  const className = cls.scope.parent?.bindings.get(cls.name)?.emitted ?? cls.name;
  return [statics, { kind: "Field", key, init: b.member(b.id(className), key), ...type }];
}
