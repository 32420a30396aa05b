import type { Comprehension } from "../../ast/python.ts";
import type { TsExpression, TsPattern } from "../../ast/typescript.ts";
import { UNKNOWN } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { declaredPattern, flattened, isPattern, shapeOf, unpacksExactly } from "../patterns.ts";
import { isPairs } from "./for.ts";

/**
 * What a comprehension's variables are taken from. Where the values may not be as many as the
 * target takes, a helper checks each item: `[k for k, v in rows]` → `unpackEach(rows, 2)`.
 */
export function unpacked(
  { target, iter, isAsync }: Comprehension,
  source: TsExpression,
  ctx: Context,
): { pattern: TsPattern; source: TsExpression; isChecked: boolean } {
  if (isAsync || fitsExactly({ target, iter }, ctx))
    return { pattern: declaredPattern(target, ctx), source, isChecked: false };
  return {
    pattern: declaredPattern(flattened(target), ctx),
    source: b.call(ctx.module.runtime("unpackEach"), [source, shapeOf(elementsOf(target))]),
    isChecked: true,
  };
}

/** Whether JavaScript destructures what the iterable gives as Python unpacks it. */
export const fitsExactly = (
  { target, iter }: Pick<Comprehension, "target" | "iter">,
  { module: { state } }: Context,
): boolean =>
  (target.kind !== "Tuple" && target.kind !== "List") ||
  // JavaScript takes a rest at the end only: `for *_, last in rows` is unpacked by the helper.
  (isPattern(target) &&
    (isPairs(state.typeOf(iter), target) ||
      unpacksExactly(target, state.elements.get(target) ?? UNKNOWN)));

const elementsOf = (target: Comprehension["target"]): readonly Comprehension["target"][] =>
  target.kind === "Tuple" || target.kind === "List" ? target.elements : [];
