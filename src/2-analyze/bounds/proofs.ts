/** Which items are there, by the facts where they are asked for. */
import type { BinOp, Expression, Subscript } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import { isSmall } from "../types.ts";
import { keyFact } from "./conditions.ts";
import type { Fact, Facts } from "./facts.ts";
import { leastSize } from "./least-size.ts";
import type { Place } from "./places.ts";
import { madeIn } from "./made-sizes.ts";
import { partOf } from "./parts.ts";
import { leastOf, quantityOf, sequenceAt, sizeOf } from "./quantities.ts";
import { constantOf, isSequence } from "./sums.ts";

const DIVISIONS: ReadonlySet<string> = new Set(["/", "//", "%"]);

export class Proofs {
  readonly #state: State;
  /** What the last walk over each expression proved. */
  readonly proven = new Set<Expression>();

  constructor(state: State) {
    this.#state = state;
  }

  mark(node: Expression, isProven: boolean, facts: Facts): void {
    if (isProven && !facts.isDead) this.proven.add(node);
    else this.proven.delete(node);
  }

  /** Whether the item is there; afterwards it is, or the program would have left. */
  item(node: Subscript, facts: Facts): void {
    if (node.index.kind === "Slice") return;
    const key = keyFact(node.value, node.index, this.#state);
    if (key) {
      this.mark(node, facts.amount("has", key.places, key.constant) !== undefined, facts);
      facts.learnLater({ ...key, amount: 0 });
      return;
    }
    const list = sequenceAt(node.value, this.#state);
    const type = this.#state.typeOf(node.index);
    const isPlain = isSequence(this.#state.typeOf(node.value));
    if (!isPlain || type.kind !== "int" || !isSmall(type)) return this.mark(node, false, facts);
    const made = madeIn(this.#state).sizeOf(node.value);
    const isMade = type.lo >= 0 && type.hi < made;
    if (list === undefined) {
      const size = Math.max(made, leastSize(node.value, facts, this.#state));
      return this.mark(node, isMade || holdsIndex(size, constantOf(node.index)), facts);
    }
    this.mark(node, isMade || this.#isThere(list, node.index, made, facts), facts);
    for (const fact of this.#found(list, node.index, facts)) facts.learnLater(fact);
  }

  /** `xs[i], xs[j] = xs[j], xs[i]`: where an item is stored, the values were found before. */
  storedItem(node: Subscript, facts: Facts): void {
    const settled = facts.copy();
    settled.settle();
    this.item(node, facts);
    this.item(node, settled);
  }

  /** What is known once an item was found. */
  #found(list: Place, index: Expression, facts: Facts): Fact[] {
    const quantity = quantityOf(index, this.#state);
    if (quantity?.kind === "constant") {
      const amount = quantity.plus < 0 ? -quantity.plus : quantity.plus + 1;
      return [{ kind: "size", places: [list], amount }];
    }
    const least = leastOf(index, facts, this.#state);
    if (quantity?.kind !== "place" || least < 0) return [];
    const { place, plus } = quantity;
    return [
      { kind: "least", places: [place], amount: least - plus },
      { kind: "below", places: [place, list], amount: plus },
    ];
  }

  /** `xs.pop()`, before the item is gone. */
  pop(node: Extract<Expression, { kind: "Call" }>, list: Place | undefined, facts: Facts): void {
    const [index] = node.args;
    const isEnd = index === undefined || [0, -1].includes(constantOf(index) ?? 1);
    this.mark(node, isEnd && list !== undefined && sizeOf(list, facts) > 0, facts);
  }

  /** `sum(xs) / len(xs)`, whose divisor is above zero. */
  divisor(node: BinOp, facts: Facts): void {
    if (DIVISIONS.has(node.operator))
      this.mark(node, leastOf(node.right, facts, this.#state) > 0, facts);
  }

  #isThere(list: Place, index: Expression, made: number, facts: Facts): boolean {
    const quantity = quantityOf(index, this.#state);
    if (quantity === undefined) {
      const part = partOf(index, facts, this.#state);
      return part !== undefined && part.least >= 0 && part.below(list) >= 0;
    }
    const size = Math.max(made, sizeOf(list, facts));
    if (quantity.kind === "constant") return holdsIndex(size, quantity.plus);
    if (quantity.kind === "length")
      return quantity.place.key === list.key && quantity.plus < 0 && size >= -quantity.plus;
    const by = facts.amount("below", [quantity.place, list]);
    return by !== undefined && by >= quantity.plus && leastOf(index, facts, this.#state) >= 0;
  }
}

const holdsIndex = (size: number, index: number | undefined): boolean =>
  index !== undefined && (index < 0 ? size >= -index : size > index);
