/** Assignments to attributes: how classes get theirs. */
import { findAttribute, findMethod } from "../model.ts";
import { escape } from "./match.ts";
import type { Flow, State } from "./state.ts";
import { Slot } from "../cells.ts";
import { taint, type Type } from "../types.ts";

export function setAttribute(
  state: State,
  owner: Type,
  name: string,
  type: Type,
  flow: Flow,
): void {
  if (owner.kind === "object" || owner.kind === "class") {
    const { cls } = owner;
    const setter = cls.setters.get(name);
    if (setter) {
      setter.called = true;
      setter.parameters[0]?.slot.flow(owner);
      setter.parameters[1]?.slot.flow(type);
      return;
    }
    let attribute = findAttribute(cls, name);
    if (attribute === undefined) {
      attribute = {
        name,
        slot: new Slot(state.progress),
        classLevel: owner.kind === "class",
        instanceLevel: false,
        inInit: false,
      };
      cls.attributes.set(name, attribute);
      state.progress.changed = true;
    }
    if (owner.kind === "class") attribute.classAssigned = true;
    if (owner.kind === "object") {
      attribute.instanceLevel = true;
      if (flow.func?.name === "__init__") attribute.inInit = true;
    }
    attribute.slot.flow(type);
    if (owner.kind === "object" && findMethod(cls, name)) escape(state, type);
    return;
  }
  if (owner.kind === "unknown") {
    escape(state, type);
    taint(type);
  }
}
