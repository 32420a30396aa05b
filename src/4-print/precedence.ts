/** The one precedence table, and what prettier makes of it. */
import type { TsBinaryOperator } from "../ast/typescript.ts";

const LEVELS: readonly (readonly TsBinaryOperator[])[] = [
  ["??"],
  ["||"],
  ["&&"],
  ["|"],
  ["^"],
  ["&"],
  ["==", "===", "!=", "!=="],
  ["<", ">", "<=", ">=", "in", "instanceof"],
  [">>", "<<", ">>>"],
  ["+", "-"],
  ["*", "/", "%"],
  ["**"],
];

const PRECEDENCE = new Map(
  LEVELS.flatMap((operators, level) => operators.map((operator) => [operator, level] as const)),
);

export function precedenceOf(operator: TsBinaryOperator): number {
  return PRECEDENCE.get(operator) ?? 0;
}

const EQUALITY = new Set<string>(["==", "===", "!=", "!=="]);
const MULTIPLICATIVE = new Set<string>(["*", "/", "%"]);
const SHIFT = new Set<string>([">>", "<<", ">>>"]);

export function isLogical(operator: TsBinaryOperator): boolean {
  return operator === "&&" || operator === "||" || operator === "??";
}

export function isBitwise(operator: TsBinaryOperator): boolean {
  return SHIFT.has(operator) || operator === "|" || operator === "^" || operator === "&";
}

/** Whether `a inner b outer c` reads as one flat chain, without parentheses or indentation. */
export function isFlat(outer: TsBinaryOperator, inner: TsBinaryOperator): boolean {
  if (precedenceOf(outer) !== precedenceOf(inner)) return false;
  if (outer === "**") return false;
  if (EQUALITY.has(outer) && EQUALITY.has(inner)) return false;
  if (MULTIPLICATIVE.has(outer) && MULTIPLICATIVE.has(inner)) {
    return outer === inner && outer !== "%";
  }
  return !(SHIFT.has(outer) && SHIFT.has(inner));
}
