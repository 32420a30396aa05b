/** Parts of named tuples, and items of several kinds. */
import { describeFloats } from "../dynamic-attributes.ts";
import { findMethod, type ClassInfo } from "../model.ts";
import type { State } from "./state.ts";
import type { Slot } from "../cells.ts";
import { SOME_INT, membersOf, type Type } from "../types.ts";

/** Ints stand here too, or nothing tells what does. */
export const isMixed = (type: Type): boolean =>
  type.kind === "unknown" || membersOf(type).some(({ kind }) => kind === "int" || kind === "bool");

/** The items of a part of a named tuple: the fields keep types of their own. */
export function itemsOfFields(state: State, cls: ClassInfo, fields: readonly Slot[]): Slot {
  const slot = state.slotAt(cls.scope.bindings, 8);
  for (const field of fields) slot.flow(field.type);
  if (isMixed(slot.type)) for (const field of fields) describeFloats(field);
  return slot;
}

/** Whether the class of a named tuple answers `[]` in a way of its own. */
export const ownSubscript = (type: Type): boolean =>
  type.kind === "object" && findMethod(type.cls, "__getitem__") !== undefined;

/** Where ints of one container meet floats of another, the floats must tell what they are. */
export function describeItems(container: Type): void {
  const slots =
    container.kind === "instance"
      ? container.args
      : container.kind === "tuple"
        ? container.elements
        : [];
  for (const slot of slots)
    if (membersOf(slot.type).some((member) => member.kind === "float" && !member.fraction))
      slot.flow(SOME_INT);
}
