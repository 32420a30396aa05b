/** What assignments make known of the places that they change, and what they make forgotten. */
import type { AugAssign, Expression, Span } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import { every } from "../types.ts";
import { keyFact } from "./conditions.ts";
import type { Fact, Facts } from "./facts.ts";
import { type Place, placeOf } from "./places.ts";
import { leastOf, leastOfQuantity, type Quantity, quantityOf, sequenceAt } from "./quantities.ts";
import { countOf, leastSize } from "./least-size.ts";
import { partOf } from "./parts.ts";
import { constantOf } from "./sums.ts";

export class Assignments {
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  /** What counts once `target = value` has run, whose value was evaluated just now. */
  learned(target: Expression, value: Expression, facts: Facts): Fact[] {
    const pairs = pairsOf(target, value);
    // `xs, n = [], len(xs)`: what a list was is no longer of interest.
    const isChanged = ({ binding, attribute }: Place): boolean =>
      pairs.some(([to]) =>
        to.kind === "Attribute"
          ? to.attribute === attribute
          : to.kind === "Name" && this.#state.resolution.names.get(to) === binding,
      );
    return pairs.flatMap(([to, from]) => {
      const own = placeOf(to, this.#state);
      if (own === undefined) return [];
      return this.#learned(own, to, from, facts).filter(({ places }) =>
        places.every((place) => place.key === own.key || !isChanged(place)),
      );
    });
  }

  /** `i += 1` */
  augment({ target, operator, value }: AugAssign, facts: Facts): void {
    const place = placeOf(target, this.#state);
    const kept: Fact[] = [];
    if (place?.type.kind === "int" && (operator === "+" || operator === "-")) {
      const constant = constantOf(value);
      const by = constant !== undefined && operator === "-" ? -constant : constant;
      const isUp = operator === "+" && leastOf(value, facts, this.#state) >= 0;
      const isDown = operator === "-" && leastOf(value, facts, this.#state) >= 0;
      if (by !== undefined) kept.push(...shifted(place, by, facts));
      else if (isUp) kept.push(...facts.about("least", place));
      else if (isDown) kept.push(...facts.about("below", place));
    } else if (place && operator === "+") {
      // A list or a text grows.
      const list = sequenceAt(target, this.#state);
      if (list) kept.push(...facts.about("size", list), ...facts.upTo("below", list));
    }
    this.forgetTarget(target, facts);
    for (const fact of kept) facts.learn(fact);
  }

  /** The target takes something of which nothing is known. */
  forgetTarget(target: Expression, facts: Facts): void {
    switch (target.kind) {
      case "Name": {
        const binding = this.#state.resolution.names.get(target);
        return facts.forget((place) => place.binding === binding);
      }
      case "Attribute":
        // Another name may be that of the same object.
        return facts.forget(({ attribute }) => attribute === target.attribute);
      case "Tuple":
      case "List":
        for (const element of target.elements) this.forgetTarget(element, facts);
        return;
      case "Starred":
        return this.forgetTarget(target.value, facts);
      default:
    }
  }

  /** Something in the span binds names. */
  forgetSpan({ start, end }: Span, facts: Facts): void {
    facts.forget(({ binding }) => binding.definitions.some(({ at }) => at >= start && at < end));
  }

  #learned(place: Place, target: Expression, value: Expression, facts: Facts): Fact[] {
    const size = leastSize(value, facts, this.#state);
    const sized: Fact = { kind: "size", places: [place], amount: size };
    const counted = countOf(value, this.#state);
    // `[0] * (n + 1)` has as many items, or none where the number is negative.
    if (counted?.kind === "place" && sequenceAt(target, this.#state))
      return [sized, { kind: "below", places: [counted.place, place], amount: counted.plus - 1 }];
    if (size > 0) return [sized];
    if (value.kind === "Dict")
      return value.entries.flatMap(({ key }): Fact[] => {
        const known = key && keyFact(target, key, this.#state);
        return known ? [{ ...known, amount: 0 }] : [];
      });
    if (!every(place.type, ({ kind }) => kind === "int")) return [];
    const quantity = quantityOf(value, this.#state);
    if (quantity) return positionFacts(place, quantity, facts);
    if (value.kind !== "BinOp") return [];
    const part = partOf(value, facts, this.#state);
    if (part)
      return [
        { kind: "least", places: [place], amount: part.least },
        ...part.lists.map(
          (list): Fact => ({ kind: "below", places: [place, list], amount: part.below(list) }),
        ),
      ];
    return value.operator === "//" && constantOf(value.right) === 2
      ? this.#middle(place, value.left, facts)
      : [];
  }

  /** `mid = (low + high) // 2` lies between the two. */
  #middle(place: Place, sum: Expression, facts: Facts): Fact[] {
    if (sum.kind !== "BinOp" || sum.operator !== "+") return [];
    const [low, high] = [sum.left, sum.right].map((part) => quantityOf(part, this.#state));
    if (low?.kind !== "place" || high?.kind !== "place") return [];
    const leasts = [low, high].map((part) => leastOfQuantity(part, facts));
    const least = Math.floor((leasts[0] + leasts[1]) / 2);
    const isLess = facts.amount("less", [low.place, high.place]) !== undefined;
    const below = facts.about("below", high.place).flatMap(({ places, amount }): Fact[] => {
      const list = places[1];
      const other = facts.amount("below", [low.place, list]);
      if (other === undefined || low.plus !== 0 || high.plus !== 0) return [];
      const by = Math.max(Math.min(other, amount), isLess ? amount + 1 : -Infinity);
      return [{ kind: "below", places: [place, list], amount: by }];
    });
    return [{ kind: "least", places: [place], amount: least }, ...below];
  }
}

/** The targets and values that an assignment pairs: `a, b = 0, n` two, `a = 0` one. */
function pairsOf(target: Expression, value: Expression): [Expression, Expression][] {
  if (target.kind !== "Tuple" && target.kind !== "List") return [[target, value]];
  if (value.kind !== "Tuple" && value.kind !== "List") return [];
  const all = [...target.elements, ...value.elements];
  if (target.elements.length !== value.elements.length) return [];
  if (all.some(({ kind }) => kind === "Starred")) return [];
  return target.elements.map((element, index) => [element, value.elements[index]]);
}

/** What holds of a position that has moved by a constant. */
export const shifted = (place: Place, by: number, facts: Facts): Fact[] => [
  ...facts.about("least", place).map((fact) => ({ ...fact, amount: fact.amount + by })),
  ...facts.about("below", place).map((fact) => ({ ...fact, amount: fact.amount - by })),
];

/** What holds of a variable that takes a position. */
export function positionFacts(place: Place, value: Quantity, facts: Facts): Fact[] {
  const least: Fact = { kind: "least", places: [place], amount: leastOfQuantity(value, facts) };
  if (value.kind === "constant") return [least];
  if (value.kind === "length")
    return [least, { kind: "below", places: [place, value.place], amount: -value.plus - 1 }];
  const below = facts.about("below", value.place).map(
    ({ places, amount }): Fact => ({
      kind: "below",
      places: [place, places[1]],
      amount: amount - value.plus,
    }),
  );
  return [least, ...below];
}
