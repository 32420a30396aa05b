/** What a loop says of its target in every round. */
import type { Comprehension, Expression, For, Span } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import { every } from "../types.ts";
import { isMapping, keyFact, plus } from "./conditions.ts";
import type { Facts } from "./facts.ts";
import type { FixedAttributes } from "./fixed-attributes.ts";
import { type Place, placeOf } from "./places.ts";
import { leastOfQuantity, type Quantity, quantityOf, sequenceAt } from "./quantities.ts";
import type { LastingContainers } from "./shrinking.ts";
import { constantOf } from "./sums.ts";

/** What the whole program says. */
export interface Surroundings {
  readonly state: State;
  readonly lasting: LastingContainers;
  readonly fixed: FixedAttributes;
}

/** What holds before the loop, and in the round that begins. */
interface Moments {
  readonly start: Facts;
  readonly now: Facts;
}

/** Learns what the item that a round begins with is. */
export function learnFromLoop(
  { target, iter }: For | Comprehension,
  span: Span,
  moments: Moments,
  { state, lasting, fixed }: Surroundings,
): void {
  // Going through a list or dict says nothing of another one that takes its place.
  const isSteady = ({ binding, attribute }: Place): boolean =>
    !binding.definitions.some(({ at }) => at >= span.start && at < span.end) &&
    (attribute === undefined || fixed.isFixed(attribute));
  const isLasting = (place: Place): boolean =>
    isSteady(place) && every(place.type, (type) => type.kind === "None" || lasting.isLasting(type));
  const list = sequenceAt(iter, state);
  if (list && isSteady(list)) moments.now.learn({ kind: "size", places: [list], amount: 1 });
  const keys = keysFrom(iter, target, state);
  if (keys) {
    const known = keyFact(keys.dict, keys.key, state);
    if (known && (keys.isCopy ? isLasting : isSteady)(known.places[0]))
      moments.now.learn({ ...known, amount: 0 });
    return;
  }
  if (iter.kind !== "Call" || iter.keywords.length > 0) return;
  const callee = state.calls.get(iter)?.target;
  if (callee?.kind !== "library" || iter.args.some(({ kind }) => kind === "Starred")) return;
  if (callee.name === "enumerate" && iter.args.length === 1 && target.kind === "Tuple") {
    const items = sequenceAt(iter.args[0], state);
    const index = target.elements[0] && placeOf(target.elements[0], state);
    if (items && index && isSteady(items)) moments.now.learnBelow(index, items, 0);
    return;
  }
  const index = callee.name === "range" ? placeOf(target, state) : undefined;
  if (index?.type.kind === "int") learnFromRange(iter.args, index, moments, isLasting, state);
}

/** `for key in d`, `for key, value in d.items()`, `for key in sorted(d)`. */
function keysFrom(
  iter: Expression,
  target: Expression,
  state: State,
): { dict: Expression; key: Expression; isCopy: boolean } | undefined {
  const isDict = (node: Expression): boolean => isMapping(state.typeOf(node));
  if (isDict(iter)) return { dict: iter, key: target, isCopy: false };
  if (iter.kind !== "Call") return undefined;
  const { func, args } = iter;
  if (func.kind === "Attribute" && isDict(func.value)) {
    if (func.attribute === "keys") return { dict: func.value, key: target, isCopy: false };
    const first = target.kind === "Tuple" ? target.elements[0] : undefined;
    return func.attribute === "items" && first
      ? { dict: func.value, key: first, isCopy: false }
      : undefined;
  }
  const callee = state.calls.get(iter)?.target;
  const isCopied = callee?.kind === "library" && ["sorted", "list", "tuple"].includes(callee.name);
  const inner = isCopied && args[0] ? keysFrom(args[0], target, state) : undefined;
  return inner && { ...inner, isCopy: true };
}

function learnFromRange(
  args: readonly Expression[],
  index: Place,
  { start: before, now }: Moments,
  isLasting: (list: Place) => boolean,
  state: State,
): void {
  const [first, second, third] = args;
  const step = third === undefined ? 1 : constantOf(third);
  if (first === undefined || step === undefined || step === 0) return;
  const zero: Quantity = { kind: "constant", plus: 0 };
  const begin = second === undefined ? zero : quantityOf(first, state);
  const end = quantityOf(second ?? first, state);
  // Going up the target lies below the stop; going down it is at most the start.
  const [low, high] = step > 0 ? [begin, end] : [end && plus(end, 1), begin && plus(begin, 1)];
  const least = leastOfQuantity(low, before);
  now.learn({ kind: "least", places: [index], amount: least });
  if (high?.kind === "length" && isLasting(high.place))
    now.learnBelow(index, high.place, -high.plus);
  if (high?.kind !== "place") return;
  for (const { places, amount } of before.about("below", high.place)) {
    const list = places[1];
    if (isLasting(list)) now.learnBelow(index, list, amount + 1 - high.plus);
  }
}
