/** Functions that give one of two arguments: `next(prices, 0)`, `totals.get(name, 0)`. */
import type { Slot } from "../cells.ts";
import { describeFloats } from "../dynamic-attributes.ts";
import type { SignatureType } from "../signatures.ts";
import { join, mixesNumbers, NEVER, some, type Type } from "../types.ts";
import type { Entry } from "../../../grammar-maps/define.ts";
import { isVariable } from "./match.ts";

type Variables = ReadonlyMap<string, Slot>;

const isBare = (type: Type): boolean => type.kind === "float" && !type.fraction;

/** The slots of `T | U`, also in `Coroutine[T | U]`, where floats of one meet ints of the other. */
function joinedSlots(pattern: SignatureType, variables: Variables): readonly Slot[] {
  if (pattern.kind === "callable") return [];
  if (pattern.kind === "name") return pattern.args.flatMap((part) => joinedSlots(part, variables));
  const slots = pattern.members.flatMap((part) =>
    part.kind === "name" && isVariable(part.name) ? (variables.get(part.name) ?? []) : [],
  );
  const joined = slots.map(({ type }) => type).reduce(join, NEVER);
  return slots.length > 1 && mixesNumbers(joined) ? slots : [];
}

/** From now on the floats say what they are, unless the call tells of each that it gives. */
export function describeJoined(pattern: SignatureType, variables: Variables, entry: Entry): void {
  const rules = typeof entry.emit === "object" ? entry.emit : [];
  const tells = rules.some(({ when }) => Object.values(when ?? {}).includes("told"));
  for (const slot of joinedSlots(pattern, variables)) {
    if (!some(slot.type, isBare) || (tells && isBare(slot.type))) continue;
    describeFloats(slot);
  }
}

/** Whether a float of the first of them, which stands bare in its container, meets ints. */
export function meetsInts(
  pattern: SignatureType,
  { variables }: { readonly variables?: Variables },
): boolean {
  const [first] = variables ? joinedSlots(pattern, variables) : [];
  return first !== undefined && isBare(first.type);
}
