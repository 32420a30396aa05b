/** What a condition says of lists and positions where it holds. */
import type { CompareOperator, Expression } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import { every, type Type } from "../types.ts";
import type { Fact, Facts } from "./facts.ts";
import { type Place, placeOf } from "./places.ts";
import { leastOfQuantity, type Quantity, quantityOf, sequenceAt } from "./quantities.ts";

const OPPOSITES: Partial<Record<CompareOperator, CompareOperator>> = {
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">",
  "==": "!=",
  "!=": "==",
  in: "not in",
  "not in": "in",
};

export const opposite = (operator: CompareOperator): CompareOperator | undefined =>
  OPPOSITES[operator];

/** `if xs:` holds. */
export function assumeTrue(node: Expression, facts: Facts, state: State): void {
  const list = sequenceAt(node, state);
  if (list) return facts.learn({ kind: "size", places: [list], amount: 1 });
  const quantity = quantityOf(node, state);
  if (quantity && leastOfQuantity(quantity, facts) >= 0)
    assumeLess({ kind: "constant", plus: 0 }, quantity, facts);
}

/** `left operator right` holds. */
export function assumeComparison(
  left: Expression,
  operator: CompareOperator,
  right: Expression,
  facts: Facts,
  state: State,
): void {
  if (operator === "in") {
    const known = keyFact(right, left, state);
    if (known) facts.learn({ ...known, amount: 0 });
    return;
  }
  const a = quantityOf(left, state) ?? (operator.startsWith("<") ? rootOf(left, state) : undefined);
  const c =
    quantityOf(right, state) ?? (operator.startsWith(">") ? rootOf(right, state) : undefined);
  if (a === undefined || c === undefined) return;
  switch (operator) {
    case "<":
      return assumeLess(a, c, facts);
    case "<=":
      return assumeLess(plus(a, -1), c, facts);
    case ">":
      return assumeLess(c, a, facts);
    case ">=":
      return assumeLess(plus(c, -1), a, facts);
    case "==":
      assumeLess(plus(a, -1), c, facts);
      return assumeLess(plus(c, -1), a, facts);
    case "!=":
      // A length that is not zero is one or more.
      if (c.kind === "constant" && leastOfQuantity(a, facts) >= c.plus) assumeLess(c, a, facts);
      return;
    default:
  }
}

/** `p` of `p * p`, which is not below it: what the square is less than, the int is too. */
function rootOf(node: Expression, state: State): Quantity | undefined {
  if (node.kind !== "BinOp") return undefined;
  const [left, right] = [node.left, node.right].map((part) => quantityOf(part, state));
  if (left?.kind !== "place" || left.plus !== 0) return undefined;
  const isSquare =
    (node.operator === "*" &&
      right?.kind === "place" &&
      right.plus === 0 &&
      right.place.key === left.place.key) ||
    (node.operator === "**" && right?.kind === "constant" && right.plus === 2);
  return isSquare ? left : undefined;
}

export const plus = (quantity: Quantity, by: number): Quantity => ({
  ...quantity,
  plus: quantity.plus + by,
});

/** `a < c` holds. */
export function assumeLess(a: Quantity, c: Quantity, facts: Facts): void {
  const least = leastOfQuantity(a, facts) + 1;
  if (c.kind === "length") {
    facts.learn({ kind: "size", places: [c.place], amount: least - c.plus });
    if (a.kind === "place") facts.learnBelow(a.place, c.place, a.plus - c.plus);
  }
  if (c.kind !== "place") return;
  facts.learn({ kind: "least", places: [c.place], amount: least - c.plus });
  if (a.kind !== "place") return;
  if (a.plus >= c.plus) facts.learn({ kind: "less", places: [a.place, c.place], amount: 0 });
  for (const { places, amount } of facts.about("below", c.place)) {
    facts.learnBelow(a.place, places[1], amount + a.plus - c.plus + 1);
  }
}

/** That a dict has a key, as far as both are told by variables and constants. */
export function keyFact(
  dict: Expression,
  key: Expression,
  state: State,
): Omit<Fact, "amount"> | undefined {
  const place = placeOf(dict, state);
  if (place === undefined || !every(place.type, isMapping)) return undefined;
  const parts = keyParts(key, state);
  return parts && { kind: "has", places: [place, ...parts.places], constant: parts.text };
}

export const isMapping = (type: Type): boolean =>
  type.kind === "instance" && (type.name === "dict" || type.name === "collections.OrderedDict");

/** The variables of a key, and what else it is made of: `row, "total"` is `row` and `(_, "total")`. */
function keyParts(key: Expression, state: State): { places: Place[]; text: string } | undefined {
  if (key.kind === "Str" || key.kind === "Int")
    return { places: [], text: `${key.kind} ${JSON.stringify(String(key.value))}` };
  if (key.kind === "Tuple") {
    const parts = key.elements.map((element) => keyParts(element, state));
    if (!parts.every((part) => part !== undefined)) return undefined;
    return {
      places: parts.flatMap(({ places }) => places),
      text: `(${parts.map(({ text }) => text).join(", ")})`,
    };
  }
  const place = placeOf(key, state);
  return place && { places: [place], text: "_" };
}
