import type { ClassDef, Expression, FunctionDef, Statement } from "../../ast/python.ts";
import type {
  TsClass,
  TsExpression,
  TsField,
  TsMethod,
  TsStatement,
  TsTrivia,
} from "../../ast/typescript.ts";
import {
  findAttribute,
  isLibraryClass,
  libraryBase,
  type ClassInfo,
} from "../../2-analyze/model.ts";
import { IGNORED_BASES } from "../../2-analyze/declare.ts";
import { dataclassDecorator, dataclassFields } from "../../2-analyze/dataclasses.ts";
import { mainBase, mixinsOf } from "../../2-analyze/mixins.ts";
import { qualifiedName } from "../../2-analyze/infer/names.ts";
import * as b from "../builders.ts";
import { comment, trivia } from "../block.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerInto } from "../expressions.ts";
import { applyDecorator, docComment } from "../functions/function.ts";
import { toTs } from "../types.ts";
import { dataclassMembers } from "./dataclass.ts";
import { lowerMethod, overrides, type Member } from "./methods.ts";
import { definitionName } from "../visitors/names.ts";

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
    name,
    superClass: superClass(node, cls, ctx),
    members: classMembers(node, cls, ctx),
    dangling: trivia(node.body.dangling),
    leading: docComment(node.docstring),
  };
  const decorators = node.decorators.filter((decorator) => {
    const target = decorator.kind === "Call" ? decorator.func : decorator;
    return (
      !SUPPORTED_DECORATORS.has(qualifiedName(ctx.module.state, target) ?? "") &&
      dataclassDecorator(cls) !== decorator
    );
  });
  const statements: TsStatement[] = [statement, ...mixedIn(cls, name, ctx)];
  for (const decorator of [...decorators].reverse()) {
    statements.push(b.exprStatement(applyDecorator(decorator, b.id(name), outer)));
  }
  return statements;
}

/** `class Service(LoggerMixin, Base)` extends `Base`, and copies the mixin's methods. */
function mixedIn(cls: ClassInfo, name: string, ctx: Context): TsStatement[] {
  const mixins = cls.bases.length > 1 ? mixinsOf(cls) : undefined;
  if (mixins === undefined) return [];
  const nameOf = (base: ClassInfo): string =>
    base.scope.parent?.bindings.get(base.name)?.emitted ?? base.name;
  const bases = cls.bases.map((base) =>
    isLibraryClass(base) ? superClass(cls.node, cls, ctx)! : b.id(nameOf(base)),
  );
  return [
    {
      kind: "Interface",
      name,
      extends: mixins.map((mixin) => b.typeName(nameOf(mixin))),
      members: [],
    } as never,
    b.exprStatement(b.call(ctx.module.runtime("inherits"), [b.id(name), ...bases])),
  ];
}

function checkBases(node: ClassDef, cls: ClassInfo, ctx: Context): void {
  const real = node.bases.filter((base) => {
    const target = base.kind === "Subscript" ? base.value : base;
    return !IGNORED_BASES.has(qualifiedName(ctx.module.state, target) ?? "");
  });
  if (real.length > 1 && (mixinsOf(cls) === undefined || real.length > cls.bases.length))
    ctx.module.report("multiple-inheritance", node.nameSpan, { name: node.name });
  if (real.length > cls.bases.length)
    ctx.module.report("unsupported-base", real[0].span, { name: node.name });
  const library = cls.bases.find(isLibraryClass);
  if (library) {
    const entry = ctx.module.state.library.class(library.name);
    if (!entry?.inheritable)
      ctx.module.report("unsupported-base", node.nameSpan, { name: library.name });
  }
  for (const keyword of node.keywords) {
    ctx.module.report("unsupported-syntax", keyword.span, {
      construct: "class keywords such as metaclass",
    });
  }
}

function superClass(node: ClassDef, cls: ClassInfo, ctx: Context): TsExpression | undefined {
  if (cls.bases.length === 0) return undefined;
  const real = node.bases.filter((one) => {
    const target = one.kind === "Subscript" ? one.value : one;
    return !IGNORED_BASES.has(qualifiedName(ctx.module.state, target) ?? "");
  });
  const main = mainBase(cls);
  const base = real[main ? cls.bases.indexOf(main) : 0];
  return base && lowerExpression(base.kind === "Subscript" ? base.value : base, ctx);
}

function classMembers(node: ClassDef, cls: ClassInfo, ctx: Context): (TsMethod | TsField)[] {
  const statements =
    node.docstring !== undefined ? node.body.statements.slice(1) : node.body.statements;
  const fields = dataclassFields(cls);
  const members: Member[] = [];
  const declared = instanceFields(cls, fields !== undefined, ctx);
  members.push(...declared);
  let wroteDataclass = false;
  for (const [index, statement] of statements.entries()) {
    const leading = trivia(statement.leading).filter(
      ({ kind }, at) => !(index === 0 && at === 0 && kind === "blank"),
    );
    const lowered = lowerMember(
      statement,
      cls,
      fields?.map(({ name }) => name),
      ctx,
    );
    if (fields && !wroteDataclass && isFunction(statement)) {
      members.push(...dataclassMembers(cls, fields, ctx));
      wroteDataclass = true;
    }
    members.push(...withLeading(lowered, leading, statement));
  }
  if (fields && !wroteDataclass) members.push(...dataclassMembers(cls, fields, ctx));
  return members;
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

/** Declares what `__init__` and the other methods assign to `self`. */
function instanceFields(cls: ClassInfo, isDataclass: boolean, ctx: Context): TsField[] {
  const fields: TsField[] = [];
  for (const attribute of cls.attributes.values()) {
    if (cls.setters.has(attribute.name) || cls.methods.has(attribute.name)) continue;
    const inherited = cls.bases.some(
      (base) => !isLibraryClass(base) && findAttribute(base, attribute.name),
    );
    if (inherited) continue;
    if (attribute.classLevel && !(isDataclass && attribute.annotation)) continue;
    if (!attribute.instanceLevel && !isDataclass && attribute.annotation === undefined) continue;
    const base = libraryBase(cls);
    if (base && ctx.module.state.library.attribute(base, attribute.name)) continue;
    const type = attribute.slot.type;
    const certain = assignedInConstructor(cls, attribute.name) || isDataclass;
    fields.push({
      kind: "Field",
      key: ctx.module.naming.attribute(attribute.name),
      type: toTs(ctx, type),
      definite: !certain,
    });
  }
  return fields;
}

/** Whether a top-level statement of `__init__` assigns the attribute. */
function assignedInConstructor(cls: ClassInfo, name: string): boolean {
  const init = cls.methods.get("__init__");
  if (init === undefined || init.node.kind === "Lambda") return false;
  return init.node.body.statements.some((statement) => {
    const targets =
      statement.kind === "Assign"
        ? statement.targets
        : statement.kind === "AnnAssign" && statement.value
          ? [statement.target]
          : [];
    return targets
      .flatMap((target) => (target.kind === "Tuple" ? target.elements : [target]))
      .some(
        (target) =>
          target.kind === "Attribute" &&
          target.attribute === name &&
          target.value.kind === "Name" &&
          target.value.id === init.parameters[0]?.node.name,
      );
  });
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
    case "Assign":
      return node.targets.flatMap((target): Member[] =>
        target.kind === "Name"
          ? classAttribute(target.id, node.value, cls, ctx)
          : refuse(node, ctx),
      );
    case "AnnAssign":
      if (node.target.kind !== "Name") return refuse(node, ctx);
      if (dataclass?.includes(node.target.id) || node.value === undefined) return [];
      return classAttribute(node.target.id, node.value, cls, ctx);
    case "Pass":
      return [];
    case "Expr":
      return node.value.kind === "Ellipsis" || node.value.kind === "Str" ? [] : refuse(node, ctx);
    default:
      return refuse(node, ctx);
  }
}

function refuse(node: Statement, ctx: Context): Member[] {
  ctx.module.report("unsupported-syntax", node.span, {
    construct: "this statement in a class body",
  });
  return [];
}

/** A class attribute is static; one that instances override is a field with that initial value. */
function classAttribute(name: string, value: Expression, cls: ClassInfo, ctx: Context): Member[] {
  if (name === "__slots__" || name === "__match_args__") return [];
  const attribute = cls.attributes.get(name);
  // A method of that name, or a `global` in the class body: reported where the names are checked.
  if (attribute === undefined) return [];
  const key = ctx.module.naming.attribute(name);
  const init = lowerInto(value, attribute.slot.type, ctx);
  const needsType = init.kind === "Array" || (init.kind === "Literal" && init.value === "null");
  const type = needsType ? { type: toTs(ctx, attribute.slot.type) } : {};
  const statics: Member = {
    kind: "Field",
    key,
    static: true,
    override: overrides(cls, name),
    init,
    ...type,
  };
  if (!attribute.instanceLevel) return [statics];
  if (attribute.classAssigned) {
    ctx.module.report("unsupported-syntax", value.span, {
      construct: "an attribute that both the class and its objects assign",
    });
  }
  const className = cls.scope.parent?.bindings.get(cls.name)?.emitted ?? cls.name;
  return [statics, { kind: "Field", key, init: b.member(b.id(className), key), ...type }];
}
