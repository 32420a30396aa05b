/** Annotations that are believed where inference does not know what a parameter gets. */
import type { Slot } from "../cells.ts";
import { NONE, UNKNOWN, join, membersOf, some, type Type } from "../types.ts";

/**
 * What a parameter of unknown type holds by its annotation: `names: list[str]` is a list, unless some
 * call hands over something else. An int of JSON may be of any size, or a float: run time decides.
 */
export function trusted(declared: Type, { kinds }: Slot, bare: ReadonlySet<Slot>): Type {
  const members = membersOf(declared);
  if (members.some(({ kind }) => kind === "int")) return UNKNOWN;
  // `names: list[str] = None`
  const none = kinds.has("None") ? [NONE] : [];
  if (!members.every(({ kind }) => SCALARS.has(kind))) {
    members.forEach((member) => openSlots(member, bare));
    return [declared, ...none].reduce(join);
  }
  const taken = new Set<string>(members.flatMap(({ kind }) => [kind, ...(FITTING[kind] ?? [])]));
  const isOther = (kind: Type["kind"]): boolean => !OPEN.has(kind) && !taken.has(kind);
  if ([...kinds].some(isOther)) return UNKNOWN;
  return [declared, ...none].reduce(join);
}

/** The same of what a container holds, which may be anything where its annotation does not say: `options: dict`. */
function openSlots(type: Type, bare: ReadonlySet<Slot>): void {
  const slots = type.kind === "instance" ? type.args : type.kind === "tuple" ? type.elements : [];
  for (const [index, slot] of slots.entries()) {
    const isKey = index === 0 && slots.length > 1 && /^(?:str|never)$/.test(slot.type.kind);
    const isMixed = bare.has(slot) && !isKey;
    if (isMixed || some(slot.type, ({ kind }) => kind === "int")) slot.flow(UNKNOWN);
    else for (const member of membersOf(slot.type)) openSlots(member, bare);
  }
}

const SCALARS = new Set<Type["kind"]>(["int", "float", "bool", "str", "bytes", "None"]);

const OPEN = new Set<Type["kind"]>(["None", "never", "unknown"]);

const FITTING: Partial<Record<Type["kind"], readonly string[]>> = {
  float: ["int", "bool"],
};
