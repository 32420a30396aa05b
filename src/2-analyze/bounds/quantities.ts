/** Reads expressions as positions, lengths and constants, by what is known where they stand. */
import type { Expression } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import { every } from "../types.ts";
import type { Facts } from "./facts.ts";
import { type Place, placeOf } from "./places.ts";
import { constantOf } from "./sums.ts";

/** `i + 1`, `len(xs) - 1`, `3`: what a constant is added to. */
export type Quantity =
  | { readonly kind: "constant"; readonly plus: number }
  | { readonly kind: "place" | "length"; readonly place: Place; readonly plus: number };

export function quantityOf(node: Expression, state: State): Quantity | undefined {
  const value = constantOf(node);
  if (value !== undefined) return { kind: "constant", plus: value };
  if (node.kind === "BinOp" && (node.operator === "+" || node.operator === "-")) {
    const [left, right] = [quantityOf(node.left, state), quantityOf(node.right, state)];
    if (left && right?.kind === "constant")
      return { ...left, plus: left.plus + (node.operator === "+" ? right.plus : -right.plus) };
    if (left?.kind === "constant" && right && node.operator === "+")
      return { ...right, plus: left.plus + right.plus };
    return undefined;
  }
  if (node.kind === "Call" && node.args.length === 1 && node.keywords.length === 0) {
    const target = state.calls.get(node)?.target;
    const list = sequenceAt(node.args[0], state);
    return target?.kind === "library" && target.name === "len" && list
      ? { kind: "length", place: list, plus: 0 }
      : undefined;
  }
  const place = state.typeOf(node).kind === "int" ? placeOf(node, state) : undefined;
  return place && { kind: "place", place, plus: 0 };
}

/** The place of a list, a tuple of any length or a text: what is empty is false. */
export function sequenceAt(node: Expression, state: State): Place | undefined {
  const place = placeOf(node, state);
  const isSized = (place: Place): boolean =>
    every(
      place.type,
      (member) =>
        member.kind === "None" ||
        member.kind === "str" ||
        (member.kind === "tuple" && member.variadic) ||
        (member.kind === "instance" && member.name === "list"),
    );
  return place && isSized(place) ? place : undefined;
}

/** What an int is not less than. */
export function leastOf(node: Expression, facts: Facts, state: State): number {
  const type = state.typeOf(node);
  const byType = type.kind === "int" ? type.lo : -Infinity;
  return Math.max(byType, leastOfQuantity(quantityOf(node, state), facts));
}

export function leastOfQuantity(quantity: Quantity | undefined, facts: Facts): number {
  if (quantity === undefined) return -Infinity;
  if (quantity.kind === "constant") return quantity.plus;
  const { place, plus } = quantity;
  if (quantity.kind === "length") return sizeOf(place, facts) + plus;
  const byType = place.type.kind === "int" ? place.type.lo : -Infinity;
  return Math.max(byType, facts.amount("least", [place]) ?? -Infinity) + plus;
}

/** How many items there are at least. */
export function sizeOf(list: Place, facts: Facts): number {
  const byPositions = facts
    .upTo("below", list)
    .map(({ places: [index], amount }) => {
      const least = facts.amount("least", [index]) ?? -Infinity;
      return least + amount + 1;
    })
    .filter(Number.isFinite);
  return Math.max(0, facts.amount("size", [list]) ?? 0, ...byPositions);
}
