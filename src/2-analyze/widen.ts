/** Bounds of ints that grow from round to round of inference. */
import { COUNTING_STEP, membersOf, type Type } from "./types.ts";

const COUNTING_LIMIT = 2 ** 50;

/** Stops an int's bounds from growing for ever; see `COUNTING_STEP`. */
export function widen(before: Type, after: Type): Type {
  const old = membersOf(before).find((member) => member.kind === "int");
  if (old === undefined) return after;
  const members = membersOf(after).map((member): Type => {
    if (member.kind !== "int") return member;
    const grow = (from: number, to: number): number => {
      const step = Math.abs(to - from);
      if (step === 0) return from;
      // What another slot widened comes in as a large step, but not beyond the limit.
      if (Math.abs(to) <= COUNTING_LIMIT + COUNTING_STEP) {
        return Math.abs(from) >= COUNTING_LIMIT ? from : Math.sign(to - from) * COUNTING_LIMIT;
      }
      return step > COUNTING_STEP ? Math.sign(to) * Infinity : from;
    };
    return { ...member, lo: grow(old.lo, member.lo), hi: grow(old.hi, member.hi) };
  });
  return members.length === 1 ? members[0] : { kind: "union", members };
}
