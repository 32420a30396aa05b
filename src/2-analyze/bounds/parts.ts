/** Positions that a division gives: `len(xs) // 2`, `(n - 1) // 2`. */
import type { Expression } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import type { Facts } from "./facts.ts";
import type { Place } from "./places.ts";
import { leastOfQuantity, type Quantity, quantityOf } from "./quantities.ts";
import { constantOf } from "./sums.ts";

export interface Part {
  /** What it is at least. */
  readonly least: number;
  /** How far below the end of a list it lies: `part + amount < len(list)`. */
  below(list: Place): number;
  /** The lists of which something is known. */
  readonly lists: readonly Place[];
}

/** What is known of `whole // 2`, and of a constant more or less. */
export function partOf(node: Expression, facts: Facts, state: State): Part | undefined {
  if (node.kind !== "BinOp") return undefined;
  const by = constantOf(node.right);
  if (by === undefined) return undefined;
  if (node.operator === "+" || node.operator === "-") {
    const part = partOf(node.left, facts, state);
    const added = node.operator === "+" ? by : -by;
    return (
      part && {
        least: part.least + added,
        below: (list) => part.below(list) - added,
        lists: part.lists,
      }
    );
  }
  const whole = quantityOf(node.left, state);
  if (node.operator !== "//" || by < 1 || whole === undefined) return undefined;
  const least = leastOfQuantity(whole, facts);
  // From one on, a half is less than the whole.
  const less = least >= 1 && by >= 2 ? 1 : 0;
  return {
    least: Math.floor(least / by),
    below: (list) => (least < 0 ? -Infinity : amountBelow(whole, list, facts) + less),
    lists: listsAbove(whole, facts),
  };
}

/** `quantity + amount < len(list)` */
function amountBelow(quantity: Quantity, list: Place, facts: Facts): number {
  if (quantity.kind === "length")
    return quantity.place.key === list.key ? -quantity.plus - 1 : -Infinity;
  if (quantity.kind === "constant") return -Infinity;
  return (facts.amount("below", [quantity.place, list]) ?? -Infinity) - quantity.plus;
}

function listsAbove(quantity: Quantity, facts: Facts): Place[] {
  if (quantity.kind === "constant") return [];
  return quantity.kind === "length"
    ? [quantity.place]
    : facts.about("below", quantity.place).map(({ places }) => places[1]);
}
