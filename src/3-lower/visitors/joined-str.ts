import type { FormattedValue, JoinedStr } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { findMethod } from "../../2-analyze/model.ts";
import { every, isSmall, some, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerShown, selfDescribing } from "../expressions.ts";
import { isMixedNumber } from "../representation.ts";
import { asFloat } from "./minus-zero.ts";

export function lowerJoinedStr(node: JoinedStr, ctx: Context): TsExpression {
  const pieces: (string | TsExpression)[] = [];
  for (const part of node.parts) {
    if (part.kind === "Str") pieces.push(part.value);
    else {
      if (part.debugText !== undefined) pieces.push(part.debugText);
      pieces.push(formatted(part, ctx));
    }
  }
  return soleText(node, pieces, ctx) ?? b.templateOf(pieces);
}

/** `f"{price:.2f}"`: a value that is a text already needs no template around it. */
function soleText(
  { parts: [part] }: JoinedStr,
  pieces: readonly (string | TsExpression)[],
  ctx: Context,
): TsExpression | undefined {
  const [piece] = pieces;
  if (pieces.length !== 1 || typeof piece === "string" || part.kind === "Str") return undefined;
  const isCall = part.formatSpec !== undefined || "ra".includes(part.conversion ?? "s");
  return isCall || !printsAlike(ctx.module.state.typeOf(part.value)) ? piece : undefined;
}

/** One `{…}` as a value that a template literal turns into the right text. */
function formatted(part: FormattedValue, ctx: Context): TsExpression {
  const type = ctx.module.state.typeOf(part.value);
  const conversion =
    part.conversion ?? (part.debugText !== undefined && !part.formatSpec ? "r" : undefined);
  if (part.formatSpec) {
    const spec = lowerJoinedStr(part.formatSpec, ctx);
    const shown = conversion
      ? b.call(ctx.module.runtime(NAMES[conversion]), [lowerShown(part.value, ctx)])
      : lowerFormatted(part, spec, ctx);
    return b.call(ctx.module.runtime("format"), [shown, spec]);
  }
  if (conversion && conversion !== "s") {
    return b.call(ctx.module.runtime(NAMES[conversion]), [lowerShown(part.value, ctx)]);
  }
  if (conversion === undefined && mayFormatItself(type, ctx))
    return b.call(ctx.module.runtime("format"), [lowerShown(part.value, ctx)]);
  return asText(lowerExpression(part.value, ctx), type, ctx);
}

/** `f"{price}"` is `format(price, "")`, which a class of the program may define. */
const mayFormatItself = (type: Type, { module: { state } }: Context): boolean =>
  some(
    type,
    (member) =>
      (member.kind === "object" && findMethod(member.cls, "__format__") !== undefined) ||
      (member.kind === "unknown" &&
        [...state.classes.values()].some(
          (cls) => cls.isForgotten && cls.methods.has("__format__"),
        )),
  );

const NAMES = { r: "repr", s: "str", a: "ascii" } as const;

/** With a presentation type such as `f`, a bare float formats as itself. */
function lowerFormatted(part: FormattedValue, spec: TsExpression, ctx: Context): TsExpression {
  return showsAsFloat(spec)
    ? asFloat(part.value, ctx.within({ numeric: part.value }))
    : lowerShown(part.value, ctx);
}

/** Whether the format shows an int as a float: `.2f`. */
export const showsAsFloat = (spec: TsExpression): boolean =>
  spec.kind === "String" && /[eEfFgG%]$/.test(spec.value);

/** Whether `${value}` prints as Python's `str(value)`. */
export const printsAlike = (type: Type): boolean =>
  every(
    type,
    (member) =>
      member.kind === "str" ||
      (member.kind === "int" && isSmall(member)) ||
      (member.kind === "float" && member.fraction),
  );

/** The text of a value that has been lowered: a loop that stands before it runs once. */
export function asText(value: TsExpression, type: Type, ctx: Context): TsExpression {
  if (printsAlike(type)) return value;
  if (type.kind === "float" && !isMixedNumber(type))
    return b.call(ctx.module.runtime("floatRepr"), [value]);
  return b.call(ctx.module.runtime("str"), [selfDescribing(value, type, ctx)]);
}
