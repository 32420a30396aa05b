/** Loops whose variable moves by a constant in every round: `for i in range(2, n)`. */
import type { For } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import { positionFacts, shifted } from "./assignments.ts";
import { plus } from "./conditions.ts";
import type { Fact, Facts } from "./facts.ts";
import { type Place, placeOf } from "./places.ts";
import { type Quantity, quantityOf } from "./quantities.ts";
import { constantOf } from "./sums.ts";

export interface Counted {
  readonly index: Place;
  readonly step: number;
  /** What the variable would have been in a round before the first. */
  readonly before: Quantity;
}

/** The loop's variable, if only the loop assigns it. */
export function countedLoop(node: For, state: State): Counted | undefined {
  const { target, iter, body } = node;
  if (node.kind !== "For" || target.kind !== "Name" || iter.kind !== "Call") return undefined;
  const callee = state.calls.get(iter)?.target;
  const isRange = callee?.kind === "library" && callee.name === "range";
  if (!isRange || iter.keywords.length > 0) return undefined;
  if (iter.args.some(({ kind }) => kind === "Starred")) return undefined;
  const [first, second, third] = iter.args;
  const index = placeOf(target, state);
  const step = third ? constantOf(third) : 1;
  const begin: Quantity | undefined = second
    ? quantityOf(first, state)
    : { kind: "constant", plus: 0 };
  if (index?.type.kind !== "int" || step === undefined || begin === undefined) return undefined;
  const { span } = body;
  const isMoved = index.binding.definitions.some(({ at }) => at >= span.start && at < span.end);
  return isMoved ? undefined : { index, step, before: plus(begin, -step) };
}

/** What holds before the first round, whose step takes the variable to where it begins. */
export function factsBefore({ index, before }: Counted, facts: Facts): Fact[] {
  const known = positionFacts(index, before, facts);
  if (before.kind !== "constant") return known;
  const sizes = facts.all("size").map(
    ({ places: [list], amount }): Fact => ({
      kind: "below",
      places: [index, list],
      amount: amount - before.plus - 1,
    }),
  );
  return [...known, ...sizes];
}

/** What holds once the variable has taken another step. */
export const factsAfterStep = ({ index, step }: Counted, facts: Facts): Fact[] =>
  shifted(index, step, facts);
