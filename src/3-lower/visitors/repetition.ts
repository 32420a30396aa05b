/** Sequences that a number repeats: `"-" * 20`, `[0] * n`. */
import type { BinOp, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { REPEATED } from "../../2-analyze/infer/operators.ts";
import { isSmallInt, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { toTs } from "../types.ts";

/** @param inPlace the helper of `xs *= n`, which changes the list itself */
export function repetition(
  node: BinOp,
  lower: (part: Expression) => TsExpression,
  ctx: Context,
  inPlace?: string,
): TsExpression | undefined {
  const { state } = ctx.module;
  const isLeft = isCount(state.typeOf(node.left));
  const [sequence, count] = isLeft ? [node.right, node.left] : [node.left, node.right];
  const [type, countType] = [sequence, count].map((part) => state.typeOf(part));
  if (!isCount(countType)) return undefined;
  const isNatural = isSmallInt(countType) && countType.lo >= 0;
  if (type.kind === "str" && isNatural)
    return b.call(b.member(lower(sequence), "repeat"), [lower(count)]);
  if (isNatural && inPlace === undefined) {
    const filled = filledArray(sequence, count, state.typeOf(node), lower, ctx);
    if (filled) return filled;
  }
  const isRepeated =
    type.kind === "instance"
      ? REPEATED.has(type.name)
      : ["str", "tuple", "bytes"].includes(type.kind);
  return isRepeated
    ? b.call(ctx.module.runtime(inPlace ?? "repeat"), [lower(sequence), lower(count)])
    : undefined;
}

const isCount = ({ kind }: Type): boolean => kind === "int" || kind === "bool";

const CONSTANTS: ReadonlySet<string> = new Set<Expression["kind"]>([
  "Float",
  "Int",
  "None",
  "Str",
  "True",
  "False",
]);

/** `[0] * n` → `new Array<number>(n).fill(0)` */
function filledArray(
  sequence: Expression,
  count: Expression,
  result: Type,
  lower: (part: Expression) => TsExpression,
  ctx: Context,
): TsExpression | undefined {
  if (sequence.kind !== "List" || result.kind !== "instance" || result.name !== "list")
    return undefined;
  const [element, ...others] = sequence.elements;
  // Python evaluates the element first.
  const isSame = element && (CONSTANTS.has(element.kind) || count.kind === "Int");
  if (!isSame || others.length > 0 || element.kind === "Starred") return undefined;
  const list = lower(sequence);
  const [item] = list.kind === "Array" ? list.elements : [];
  if (item === undefined) return undefined;
  const array = b.newExpression("Array", [lower(count)], [toTs(ctx, result.args[0].type)]);
  return b.methodCall(array, "fill", [item]);
}
