/** Names, literals and collections. */
import type {
  TsExpression,
  TsIdentifier,
  TsKeywordLiteral,
  TsProperty,
  TsSpread,
  TsString,
  TsTemplate,
} from "../../ast/typescript.ts";

export const id = (name: string): TsIdentifier => ({ kind: "Identifier", name });
export const str = (value: string): TsString => ({ kind: "String", value });
export const literal = (value: TsKeywordLiteral["value"]): TsKeywordLiteral => ({
  kind: "Literal",
  value,
});
export const bool = (value: boolean): TsKeywordLiteral => literal(value ? "true" : "false");
export const nullKeyword = (): TsKeywordLiteral => literal("null");
export const undefinedKeyword = (): TsKeywordLiteral => literal("undefined");
export const thisKeyword = (): TsKeywordLiteral => literal("this");
export const superKeyword = (): TsKeywordLiteral => literal("super");

/** A number; a negative one is a minus sign before a literal, as in source text. */
export function num(value: number, raw?: string): TsExpression {
  if (Number.isNaN(value)) return id("NaN");
  if (value < 0 || Object.is(value, -0))
    return { kind: "Unary", operator: "-", argument: num(-value, raw?.replace(/^-/, "")) };
  if (value === Infinity) return id("Infinity");
  return { kind: "Number", value, ...(raw !== undefined && { raw }) };
}

export function bigint(value: bigint): TsExpression {
  return value < 0n
    ? { kind: "Unary", operator: "-", argument: { kind: "BigInt", value: -value } }
    : { kind: "BigInt", value };
}

/** An integer of any size, by its representation at run time. */
export function integer(value: bigint): TsExpression {
  const isSafe = BigInt.asIntN(54, value) === value && Number.isSafeInteger(Number(value));
  return isSafe ? num(Number(value)) : bigint(value);
}

export const array = (elements: readonly TsExpression[]): TsExpression => ({
  kind: "Array",
  elements,
});
export const object = (properties: readonly TsProperty[]): TsExpression => ({
  kind: "Object",
  properties,
});
export const spread = (argument: TsExpression): TsSpread => ({ kind: "Spread", argument });
export const regExp = (pattern: string, flags = ""): TsExpression => ({
  kind: "RegExp",
  pattern,
  flags,
});

/** `{ a: a }` is written `{ a }`; `__proto__` is an ordinary key. */
export function property(key: string | TsExpression, value: TsExpression): TsProperty {
  const shorthand = value.kind === "Identifier" && value.name === key && key !== "__proto__";
  return { kind: "Property", key, value, ...(shorthand && { shorthand }) };
}
export const spreadProperty = (value: TsExpression): TsProperty => ({
  kind: "SpreadProperty",
  value,
});

/** A template literal; pieces that are text join their neighbours. Without holes it is a string. */
export function templateOf(pieces: readonly (string | TsExpression)[]): TsTemplate | TsString {
  const strings = [""];
  const expressions: TsExpression[] = [];
  for (const piece of pieces) {
    const text =
      typeof piece === "string" ? piece : piece.kind === "String" ? piece.value : undefined;
    if (text !== undefined) strings[strings.length - 1] += text;
    else if (typeof piece !== "string") {
      expressions.push(piece);
      strings.push("");
    }
  }
  if (expressions.length === 0 && strings[0].split("\n").length <= 3) return str(strings[0]);
  return { kind: "Template", strings, expressions };
}

/** A template literal: one more string than expressions, all cooked text. */
export const template = (
  strings: readonly string[],
  expressions: readonly TsExpression[],
): TsTemplate => ({ kind: "Template", strings, expressions });
