/** `@dataclass`: the members that it writes. */
import type {
  TsExpression,
  TsField,
  TsMethod,
  TsParameter,
  TsStatement,
} from "../../ast/typescript.ts";
import { initializesByMethod } from "../../2-analyze/construction.ts";
import {
  constructorFields,
  dataclassDecorator,
  dataclassFields,
  dataclassOption,
  initFields,
  initVariables,
  writesInit,
  type DataclassField,
} from "../../2-analyze/dataclasses.ts";
import { dataclassUses } from "../../2-analyze/dataclass-uses/uses.ts";
import { statementsOfKind, surveyModule } from "../../2-analyze/survey.ts";
import {
  ancestry,
  descendants,
  findMethod,
  isLibraryClass,
  type ClassInfo,
} from "../../2-analyze/model.ts";
import { pythonNameOf, qualifiedNameOf } from "../../2-analyze/qualified-names.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { coerce, selfDescribing } from "../expressions.ts";
import { classNameOf } from "../calls/super.ts";
import { typeText } from "../representation.ts";
import { comparisons } from "./dataclass-comparisons.ts";
import { factoryCall, fieldDefault } from "./field-defaults.ts";
import { detailsOf } from "./field-details.ts";
import { openSignature } from "./methods.ts";
import { annotatedType } from "../annotated-types.ts";

/** The constructor, `__repr__`, `__eq__` and orderings that `@dataclass` writes. */
export function dataclassMembers(
  cls: ClassInfo,
  fields: readonly DataclassField[],
  ctx: Context,
): TsMethod[] {
  const has = (name: string): boolean => cls.methods.has(name);
  const members: TsMethod[] = [];
  if (writesInit(cls)) {
    if (initializesByMethod(cls)) members.push(...openSignature("__init__", cls));
    members.push(constructorOf(cls, fields, ctx));
  }
  const uses = dataclassUses(ctx.module.state);
  const isShown = uses.shown.has(cls) && !has("__repr__");
  if (isShown && dataclassOption(cls, "repr") !== false) members.push(reprOf(cls, fields, ctx));
  if (importsPprint(ctx) && isShown) members.push(reprItemsOf(fields, ctx));
  if (uses.compared.has(cls)) members.push(...comparisons(cls, fields, ctx));
  return members;
}

function constructorOf(cls: ClassInfo, fields: readonly DataclassField[], ctx: Context): TsMethod {
  const initial = initFields(cls) ?? [];
  const parameters = initial.map((field): TsParameter => {
    const { slot, annotation } = field.owner.attributes.get(field.name)!;
    const { type } = slot;
    const emitted = ctx.module.naming.attribute(field.name);
    const value = field.factory
      ? factoryCall(field.factory, type, ctx)
      : field.default
        ? coerce(
            fieldDefault(field.name, field.default, ctx),
            ctx.module.state.typeOf(field.default),
            type,
            ctx,
          )
        : undefined;
    return b.parameter(emitted, {
      type: annotatedType(ctx, type, annotation),
      ...(value && { default: value }),
    });
  });
  const isMethod = initializesByMethod(cls);
  const base = isMethod
    ? undefined
    : cls.bases.find((one): one is ClassInfo => !isLibraryClass(one));
  const inherited = base ? [...ancestry(base)].flatMap((one) => dataclassFields(one) ?? []) : [];
  const passed = (base && constructorFields(base)) ?? [];
  const statements: TsStatement[] = [];
  if (cls.bases.length > 0 && !isMethod) {
    const args = passed.map(({ name }) => b.id(ctx.module.naming.attribute(name)));
    statements.push(b.exprStatement(b.call(b.superKeyword(), args)));
  }
  for (const field of fields) {
    if (inherited.some(({ name }) => name === field.name) && field.owner !== cls) continue;
    const name = ctx.module.naming.attribute(field.name);
    const value = field.inInit
      ? b.id(name)
      : field.factory
        ? factoryCall(field.factory, field.owner.attributes.get(field.name)!.slot.type, ctx)
        : field.default
          ? fieldDefault(field.name, field.default, ctx)
          : undefined;
    if (value) statements.push(b.assignStatement(b.member(b.thisKeyword(), name), value));
  }
  // A dataclass made from this one finishes its objects when its own fields are there.
  const isLast = isMethod || ![...descendants(cls)].some(writesInit);
  const isOwn = b.binary("===", b.member(b.id("new"), "target"), b.id(classNameOf(cls)));
  const finish = (call: TsStatement): TsStatement => (isLast ? call : b.ifStatement(isOwn, [call]));
  if (dataclassOption(cls, "frozen") === true) {
    const freeze = b.call(ctx.module.runtime("freezeDataclass"), [b.thisKeyword()]);
    statements.push(finish(b.exprStatement(freeze)));
  }
  if (findMethod(cls, "__post_init__")) {
    const variables = initVariables(cls).map(({ name }) => b.id(ctx.module.naming.attribute(name)));
    const call = b.methodCall(b.thisKeyword(), "__post_init__", variables);
    statements.push(finish(b.exprStatement(call)));
  }
  return {
    kind: "Method",
    ...(isMethod
      ? { key: "__init__", returns: b.typeName("void") }
      : { key: "constructor", flavour: "constructor" }),
    parameters,
    body: b.block(statements),
  };
}

/** The fields by their types, for programs that ask for them. */
export function fieldTable(cls: ClassInfo, ctx: Context): TsField[] {
  const fields = dataclassFields(cls);
  const { state, naming } = ctx.module;
  const isAsked = state.once(ASKS_FIELDS, () =>
    ["asdict", "astuple", "fields", "is_dataclass", "replace"].some((name) =>
      [...state.calls.values()].some(
        ({ target }) => target.kind === "library" && target.name === `dataclasses.${name}`,
      ),
    ),
  );
  if (fields === undefined || !isAsked) return [];
  const entries = fields.map((field) => {
    const { name, owner, inInit } = field;
    const key = naming.attribute(name);
    const type = b.str(typeText(owner.attributes.get(name)!.slot.type));
    const more = [
      ...(key === name ? [] : [b.property("name", b.str(name))]),
      ...(inInit ? [] : [b.property("init", b.bool(false))]),
      ...detailsOf(field, ctx),
    ];
    return b.property(
      key,
      more.length === 0 ? type : b.object([b.property("type", type), ...more]),
    );
  });
  return [
    {
      kind: "Field",
      key: "__dataclass_fields__",
      static: true,
      readonly: true,
      type: b.typeName(ctx.module.runtimeType("FieldTable")),
      init: b.object(entries),
    },
  ];
}

const ASKS_FIELDS = "whether the program asks for the fields of dataclasses";

function reprOf(cls: ClassInfo, fields: readonly DataclassField[], ctx: Context): TsMethod {
  // A plain subclass inherits the method, which shows the object's own class.
  const isInherited = [...descendants(cls)].some((one) => dataclassDecorator(one) === undefined);
  const qualified = qualifiedNameOf({ kind: "class", cls })!;
  const pieces: (string | TsExpression)[] = isInherited
    ? [
        qualified.slice(0, -pythonNameOf(cls.node).length),
        b.call(ctx.module.runtime("typeName"), [b.thisKeyword()]),
        "(",
      ]
    : [`${qualified}(`];
  fields
    .filter(({ inRepr }) => inRepr)
    .forEach((field, index) => {
      const type = field.owner.attributes.get(field.name)!.slot.type;
      const value = b.member(b.thisKeyword(), ctx.module.naming.attribute(field.name));
      pieces.push(
        `${index > 0 ? ", " : ""}${field.name}=`,
        b.call(ctx.module.runtime("repr"), [selfDescribing(value, type, ctx)]),
      );
    });
  pieces.push(")");
  return {
    kind: "Method",
    key: "__repr__",
    parameters: [],
    returns: b.typeName("string"),
    body: b.block([b.returnStatement(b.templateOf(pieces))]),
  };
}

const importsPprint = ({ module: { state } }: Context): boolean =>
  state.once(USES_PPRINT, () =>
    statementsOfKind(surveyModule(state.module), "Import", "ImportFrom").some(({ node }) =>
      node.kind === "Import"
        ? node.names.some(({ name }) => name === "pprint")
        : node.module === "pprint",
    ),
  );
const USES_PPRINT = "whether the program imports pprint";

/** The fields and their values, which `pprint` lays out one below the other. */
function reprItemsOf(fields: readonly DataclassField[], ctx: Context): TsMethod {
  const items = fields
    .filter(({ inRepr }) => inRepr)
    .map((field) => {
      const { type } = field.owner.attributes.get(field.name)!.slot;
      const value = b.member(b.thisKeyword(), ctx.module.naming.attribute(field.name));
      return b.array([b.str(field.name), selfDescribing(value, type, ctx)]);
    });
  return {
    kind: "Method",
    key: "__reprItems__",
    parameters: [],
    returns: b.arrayType(b.arrayType(b.typeName("unknown"))),
    body: b.block([b.returnStatement(b.array(items))]),
  };
}
