/** `class Point(NamedTuple)`: the fields are declared, and the constructor hands them on in order. */
import type { TsExpression, TsField, TsMethod, TsParameter, TsType } from "../../ast/typescript.ts";
import type { DataclassField } from "../../2-analyze/dataclasses.ts";
import { hasNamedTupleBase, namedTupleFields } from "../../2-analyze/named-tuples.ts";
import type { ClassInfo } from "../../2-analyze/model.ts";
import type { Type } from "../../2-analyze/types.ts";
import { expressionsOfKind, surveyModule } from "../../2-analyze/survey.ts";
import * as b from "../builders.ts";
import { fieldDefault } from "./field-defaults.ts";
import type { Context } from "../context.ts";
import { coerce, selfDescribing } from "../expressions.ts";
import { toTs } from "../types.ts";

const typeOfField = ({ owner, name }: DataclassField): Type =>
  owner.attributes.get(name)!.slot.type;

/** The members that stand for the fields, in the class that names them. */
export function namedTupleMembers(cls: ClassInfo, ctx: Context): (TsField | TsMethod)[] {
  const fields = hasNamedTupleBase(cls) ? namedTupleFields(cls) : undefined;
  if (fields === undefined) return [];
  const { naming } = ctx.module;
  const names: TsField = {
    kind: "Field",
    key: "_fields",
    static: true,
    override: true,
    readonly: true,
    type: { kind: "ArrayType", element: b.typeName("string"), readonly: true },
    init: b.call(
      ctx.module.runtime("tuple"),
      fields.map(({ name }) => b.str(name)),
    ),
  };
  const declared = fields.map(
    (field): TsField => ({
      kind: "Field",
      key: naming.attribute(field.name),
      declare: true,
      readonly: true,
      type: toTs(ctx, typeOfField(field)),
    }),
  );
  const parameters = fields.map((field): TsParameter => {
    const value = defaultOf(field, ctx);
    return b.parameter(naming.attribute(field.name), {
      type: toTs(ctx, typeOfField(field)),
      ...(value && { default: value }),
    });
  });
  const given = b.object(
    fields.map(({ name }) => b.property(naming.attribute(name), b.id(naming.attribute(name)))),
  );
  const constructor: TsMethod = {
    kind: "Method",
    key: "constructor",
    flavour: "constructor",
    parameters,
    body: b.block([b.exprStatement(b.call(b.superKeyword(), [given]))]),
  };
  return [names, ...defaults(fields, ctx), ...declared, constructor];
}

function defaultOf(field: DataclassField, ctx: Context): TsExpression | undefined {
  if (field.default === undefined) return undefined;
  const from = ctx.module.state.typeOf(field.default);
  return coerce(fieldDefault(field.name, field.default, ctx), from, typeOfField(field), ctx);
}

/** `_field_defaults`, for programs that look at it. */
function defaults(fields: readonly DataclassField[], ctx: Context): TsField[] {
  const { state } = ctx.module;
  const isRead = state.once(READS_DEFAULTS, () =>
    expressionsOfKind(surveyModule(state.module), "Attribute").some(
      ({ node: { attribute } }) => attribute === "_field_defaults",
    ),
  );
  if (!isRead) return [];
  const pairs = fields.flatMap((field) => {
    const value = defaultOf(field, ctx);
    return value
      ? [b.array([b.str(field.name), selfDescribing(value, typeOfField(field), ctx)])]
      : [];
  });
  const init = b.create(b.id("Map"), [b.array(pairs)]);
  return [
    {
      kind: "Field",
      key: ctx.module.naming.attribute("_field_defaults"),
      static: true,
      readonly: true,
      type: b.typeName("Map", [b.typeName("string"), b.typeName("any")]),
      init,
    },
  ];
}

const READS_DEFAULTS = "whether the program reads _field_defaults";

/** `extends NamedTuple<readonly [number, number]>` */
export function tupleTypeArgument(cls: ClassInfo, ctx: Context): TsType {
  const elements = (namedTupleFields(cls) ?? []).map((field) => toTs(ctx, typeOfField(field)));
  return { kind: "TupleType", elements, readonly: true };
}
