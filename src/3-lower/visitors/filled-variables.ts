/** Lists, sets and dicts that a comprehension's loops fill under the name that they get. */
import type { AnnAssign, Assign, DictComp, Expression, ListComp } from "../../ast/python.ts";
import type { Binding } from "../../2-analyze/model.ts";
import { sameType } from "../../2-analyze/types.ts";
import { isDeclaredAt, type Context } from "../context.ts";
import { lowerInto } from "../expressions.ts";
import { sharesTargets } from "./comprehension-loops.ts";
import { canMap } from "./mappable.ts";

const isFilled = (node: Expression): node is ListComp | DictComp =>
  ["ListComp", "SetComp", "DictComp"].includes(node.kind);

/** `names = [… for …]` where loops make the value: they fill the variable itself. */
export function filledByLoops(
  node: Assign | AnnAssign,
  binding: Binding,
  valueNode: Expression,
  ctx: Context,
): boolean {
  const { declarations, state } = ctx.module;
  const { prelude } = ctx;
  if (!isFilled(valueNode) || prelude === undefined || canMap(valueNode, ctx)) return false;
  if (!isDeclaredAt(ctx, node, binding) || declarations.mutable.has(binding)) return false;
  if (!sameType(binding.slot.type, state.typeOf(valueNode)) || !ctx.first?.has(valueNode))
    return false;
  if (sharesTargets(state.resolution.scopes.get(valueNode)!, state)) return false;
  const before = prelude.length;
  const filling = { node: valueNode, name: binding.emitted };
  const value = lowerInto(valueNode, binding.slot.type, ctx.within({ filling }));
  if (value.kind === "Identifier" && value.name === binding.emitted && prelude.length > before)
    return true;
  prelude.length = before;
  return false;
}
