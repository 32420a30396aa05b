import type { Comprehension } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { isSmall } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { declaredPattern } from "../patterns.ts";
import { mentionsName } from "../builders/mentions.ts";
import { isBuiltin } from "./counting-loop.ts";

/**
 * `[f(i) for i in range(n)]` → `Array.from({ length: n }, (_, i) => f(i))`
 * @param element What is made of each number.
 * @param outer Where the number of elements is evaluated.
 */
export function countedList(
  { iter, target, ifs, isAsync }: Comprehension,
  element: TsExpression,
  outer: Context,
  inner: Context,
): TsExpression | undefined {
  if (isAsync || ifs.length > 0 || target.kind !== "Name") return undefined;
  if (iter.kind !== "Call" || !isBuiltin(iter, "range", inner)) return undefined;
  const [count, ...others] = iter.args;
  if (count === undefined || others.length > 0 || iter.keywords.length > 0) return undefined;
  const type = inner.module.state.typeOf(count);
  if (type.kind !== "int" || !isSmall(type)) return undefined;
  const pattern = declaredPattern(target, inner);
  if (pattern.kind !== "Identifier") return undefined;
  // `[i for i in range(n)]` is the range itself.
  if (element.kind === "Identifier" && element.name === pattern.name) return undefined;
  const isUsed = mentionsName(element, pattern.name);
  if (isUsed && mentionsName(element, "_")) return undefined;
  const parameters = isUsed ? ["_", { target: pattern }] : [];
  const source = b.object([b.property("length", lowerExpression(count, outer))]);
  return b.call(b.member(b.id("Array"), "from"), [source, b.arrow(parameters, element)]);
}
