/** What the fields of dataclasses tell of themselves, where the program asks: see `field.default`. */
import type { TsExpression, TsProperty } from "../../ast/typescript.ts";
import type { DataclassField } from "../../2-analyze/dataclasses.ts";
import { askedDetails, type FieldDetail } from "../../2-analyze/field-details.ts";
import { UNKNOWN } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { coerce, lowerExpression, lowerInto } from "../expressions.ts";
import { annotationValue } from "../functions/description.ts";
import { fieldDefault } from "./field-defaults.ts";

/** `annotation: IntType, default: 8080`, of what the program asks for. */
export function detailsOf(field: DataclassField, ctx: Context): TsProperty[] {
  const asked = askedDetails(ctx.module.state);
  return TOLD.flatMap(([detail, name, tell]) => {
    const value = asked.has(detail) ? tell(field, ctx) : undefined;
    return value ? [b.property(name, value)] : [];
  });
}

type Tell = (field: DataclassField, ctx: Context) => TsExpression | undefined;

const TOLD: readonly (readonly [detail: FieldDetail, name: string, tell: Tell])[] = [
  ["type", "annotation", ({ annotation }, ctx) => annotation && annotationValue(annotation, ctx)],
  ["default", "default", ({ name, default: value }, ctx) => value && shown(name, value, ctx)],
  ["default_factory", "factory", ({ factory }, ctx) => factory && lowerExpression(factory, ctx)],
  ["metadata", "metadata", ({ metadata }, ctx) => metadata && lowerInto(metadata, UNKNOWN, ctx)],
];

/** Who reads the default knows no types. */
const shown = (
  name: string,
  value: NonNullable<DataclassField["default"]>,
  ctx: Context,
): TsExpression =>
  coerce(fieldDefault(name, value, ctx), ctx.module.state.typeOf(value), UNKNOWN, ctx);
