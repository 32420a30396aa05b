/** Annotations that are believed where inference does not know what a parameter gets. */
import type { Slot } from "../cells.ts";
import { BIG_INT, NONE, UNKNOWN, join, membersOf, type Type } from "../types.ts";
import { hasBigInts } from "./big-ints.ts";
import type { State } from "./state.ts";

/**
 * What a parameter of unknown type holds by its annotation: `n: int` is an int, unless some call
 * hands over a list.
 */
export function trusted(state: State, declared: Type, { kinds }: Slot): Type {
  const members = membersOf(declared);
  if (!members.every(({ kind }) => SCALARS.has(kind))) return declared;
  const taken = new Set<string>(members.flatMap(({ kind }) => [kind, ...(FITTING[kind] ?? [])]));
  const isOther = (kind: Type["kind"]): boolean => !OPEN.has(kind) && !taken.has(kind);
  if ([...kinds].some(isOther)) return UNKNOWN;
  const sized = members.map((member) =>
    member.kind === "int" && hasBigInts(state) ? BIG_INT : member,
  );
  return [...sized, ...(kinds.has("None") ? [NONE] : [])].reduce(join);
}

const SCALARS = new Set<Type["kind"]>(["int", "float", "bool", "str", "bytes", "None"]);

const OPEN = new Set<Type["kind"]>(["None", "never", "unknown"]);

const FITTING: Partial<Record<Type["kind"], readonly string[]>> = {
  int: ["bool"],
  float: ["int", "bool"],
};
