/** `@dataclass`: the members that it writes. */
import type { Expression } from "../../ast/python.ts";
import type { TsExpression, TsMethod, TsParameter, TsStatement } from "../../ast/typescript.ts";
import {
  dataclassFields,
  dataclassOption,
  type DataclassField,
} from "../../2-analyze/dataclasses.ts";
import { statementsOfKind, surveyModule } from "../../2-analyze/survey.ts";
import type { ClassInfo } from "../../2-analyze/model.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { coerce, lowerExpression, selfDescribing } from "../expressions.ts";
import { toTs } from "../types.ts";

/** The constructor, `__repr__`, `__eq__` and orderings that `@dataclass` writes. */
export function dataclassMembers(
  cls: ClassInfo,
  fields: readonly DataclassField[],
  ctx: Context,
): TsMethod[] {
  const has = (name: string): boolean => cls.methods.has(name);
  const members: TsMethod[] = [];
  if (!has("__init__")) members.push(constructorOf(cls, fields, ctx));
  if (!has("__repr__") && dataclassOption(cls, "repr") !== false)
    members.push(reprOf(cls, fields, ctx));
  if (importsPprint(ctx) && !has("__repr__")) members.push(reprItemsOf(fields, ctx));
  const shown = (field: DataclassField, owner: TsExpression): TsExpression => {
    const type = field.owner.attributes.get(field.name)!.slot.type;
    return selfDescribing(b.member(owner, ctx.module.naming.attribute(field.name)), type, ctx);
  };
  const compared = fields.filter(({ inCompare }) => inCompare);
  const key = (owner: TsExpression): TsExpression =>
    b.call(
      ctx.module.runtime("tuple"),
      compared.map((field) => shown(field, owner)),
    );
  const other = b.id("other");
  const comparison = (name: string, helper: string): TsMethod => ({
    kind: "Method",
    key: name,
    parameters: [b.parameter("other", { type: b.typeName("unknown") })],
    returns: b.typeName("any"),
    body: b.block([
      b.ifStatement(
        b.not(
          b.binary(
            "instanceof",
            other,
            b.id(cls.scope.parent?.bindings.get(cls.name)?.emitted ?? cls.name),
          ),
        ),
        [b.returnStatement(ctx.module.runtime("NotImplemented"))],
      ),
      b.returnStatement(b.call(ctx.module.runtime(helper), [key(b.thisKeyword()), key(other)])),
    ]),
  });
  if (!has("__eq__") && dataclassOption(cls, "eq") !== false)
    members.push(comparison("__eq__", "equals"));
  if (dataclassOption(cls, "order") === true) {
    for (const [name, helper] of [
      ["__lt__", "lt"],
      ["__le__", "le"],
      ["__gt__", "gt"],
      ["__ge__", "ge"],
    ] as const) {
      if (!has(name)) members.push(comparison(name, helper));
    }
  }
  const frozen = dataclassOption(cls, "frozen") === true;
  if (!has("__hash__") && (frozen || dataclassOption(cls, "unsafe_hash") === true)) {
    members.push({
      kind: "Method",
      key: "__hash__",
      parameters: [],
      body: b.block([
        b.returnStatement(b.call(ctx.module.runtime("hash"), [key(b.thisKeyword())])),
      ]),
    });
  }
  return members;
}

function constructorOf(cls: ClassInfo, fields: readonly DataclassField[], ctx: Context): TsMethod {
  const initial = fields.filter(({ inInit }) => inInit);
  const parameters = initial.map((field): TsParameter => {
    const type = field.owner.attributes.get(field.name)!.slot.type;
    const emitted = ctx.module.naming.attribute(field.name);
    const value = field.factory
      ? factoryCall(field.factory, ctx)
      : field.default
        ? coerce(
            lowerExpression(field.default, ctx),
            ctx.module.state.typeOf(field.default),
            type,
            ctx,
          )
        : undefined;
    return b.parameter(emitted, { type: toTs(ctx, type), ...(value && { default: value }) });
  });
  const base = cls.bases.find((one): one is ClassInfo => !("kind" in one));
  const inherited = base ? (dataclassFields(base) ?? []) : [];
  const statements: TsStatement[] = [];
  if (cls.bases.length > 0) {
    const passed = inherited
      .filter(({ inInit }) => inInit)
      .map(({ name }) => b.id(ctx.module.naming.attribute(name)));
    statements.push(b.exprStatement(b.call(b.superKeyword(), passed)));
  }
  for (const field of fields) {
    if (inherited.some(({ name }) => name === field.name) && field.owner !== cls) continue;
    const name = ctx.module.naming.attribute(field.name);
    const value = field.inInit
      ? b.id(name)
      : field.factory
        ? factoryCall(field.factory, ctx)
        : field.default
          ? lowerExpression(field.default, ctx)
          : undefined;
    if (value) statements.push(b.assignStatement(b.member(b.thisKeyword(), name), value));
  }
  if (dataclassOption(cls, "frozen") === true && cls.subclasses.length === 0) {
    statements.push(
      b.exprStatement(b.call(ctx.module.runtime("freezeDataclass"), [b.thisKeyword()])),
    );
  }
  if (cls.methods.has("__post_init__")) {
    statements.push(b.exprStatement(b.methodCall(b.thisKeyword(), "__post_init__")));
  }
  return {
    kind: "Method",
    key: "constructor",
    flavour: "constructor",
    parameters,
    body: b.block(statements),
  };
}

function factoryCall(factory: Expression, ctx: Context): TsExpression {
  if (factory.kind === "Name" && factory.id === "list") return b.array([]);
  if (factory.kind === "Lambda") return lowerExpression(factory.body, ctx);
  const type = ctx.module.state.typeOf(factory);
  if (factory.kind === "Name" && factory.id === "dict") return b.create("Map");
  if (factory.kind === "Name" && factory.id === "set") return b.create("Set");
  const value = lowerExpression(factory, ctx);
  return type.kind === "class" ? b.create(value) : b.call(value);
}

function reprOf(cls: ClassInfo, fields: readonly DataclassField[], ctx: Context): TsMethod {
  const pieces: (string | TsExpression)[] = [`${cls.name}(`];
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
