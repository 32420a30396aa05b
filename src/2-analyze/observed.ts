/** Which tuples the program can tell from lists: those that something prints, hashes or compares. */
import type { Progress, Slot } from "./cells.ts";
import { dataclassDecorator } from "./dataclasses.ts";
import { ancestry, descendants, type ClassInfo } from "./model.ts";
import { membersOf, type Type } from "./types.ts";

const HASHING = new Set(["set", "frozenset", "dict"]);

/** Marks every tuple in the value as distinguishable from a list: something will look at it. */
export function observeTuples(progress: Progress, type: Type, seen = new Set<Slot>()): void {
  for (const member of membersOf(type)) {
    if (member.kind === "tuple") {
      if (member.cell.observe()) progress.changed = true;
      member.elements.forEach((slot) => observeSlot(slot, seen));
    } else if (member.kind === "instance") {
      member.args.forEach((slot) => observeSlot(slot, seen));
      const record = member.record?.find();
      if (record && !record.demoted) record.fields.forEach((slot) => observeSlot(slot, seen));
    } else if (member.kind === "object") observeFields(member.cls, seen);
  }
}

/** Of a tuple where a list may stand too run time asks which of them it is: errors name it. */
export function observeBesideLists(progress: Progress, owner: Type): void {
  const isList = (one: Type): boolean => one.kind === "instance" && one.name === "list";
  if (membersOf(owner).some(isList)) observeOutside(progress, owner);
}

/** Marks the tuples themselves, not what they hold. */
export function observeOutside(progress: Progress, owner: Type): void {
  for (const one of membersOf(owner))
    if (one.kind === "tuple" && one.cell.observe()) progress.changed = true;
}

/** A set and a mapping hash their keys: tuples among them differ from lists. */
export function observeKeys(type: Type): void {
  for (const member of membersOf(type)) {
    if (member.kind !== "instance" || member.args.length === 0) continue;
    if (HASHING.has(member.name) || member.name.startsWith("collections.")) {
      observeSlot(member.args[0], new Set());
    }
  }
}

function observeSlot(slot: Slot, seen: Set<Slot>): void {
  const root = slot.find();
  if (seen.has(root)) return;
  seen.add(root);
  observeTuples(slot.progress, root.type, seen);
}

/** What `@dataclass` writes prints, compares and hashes the fields, those of subclasses too. */
export function observeFields(cls: ClassInfo, seen = new Set<Slot>()): void {
  for (const one of [...ancestry(cls), ...descendants(cls)]) {
    if (dataclassDecorator(one) === undefined) continue;
    for (const { slot } of one.attributes.values()) observeSlot(slot, seen);
  }
}

/** An object of the class stands somewhere without its type: Python may call any special method there. */
export function forgetType(cls: ClassInfo): void {
  observeFields(cls);
  for (const one of ancestry(cls)) {
    if (one.isForgotten) continue;
    one.isForgotten = true;
    for (const method of one.methods.values()) method.returns.progress.changed = true;
  }
}
