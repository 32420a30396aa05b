/** Assignments to attributes: how classes get theirs. */
import { noteAssignedStream } from "../output.ts";
import { isLeftOut, isReadOnly } from "../assignable.ts";
import { ancestry, descendants, findAttribute, findMethod } from "../model.ts";
import { assignDescriptor, attributeSetter, descriptorOf } from "../descriptors.ts";
import { describeFloats, seesAttributes } from "../dynamic-attributes.ts";
import { isEnum, isFixedByEnum, valuesSlot } from "../enums.ts";
import { isItem } from "../named-tuples.ts";
import { escape } from "./match.ts";
import { NAMESPACE, flowAttribute } from "./parsed-arguments.ts";
import type { Flow, State } from "./state.ts";
import { Slot } from "../cells.ts";
import { BMP_STR, taint, type Type } from "../types.ts";

export function setAttribute(
  state: State,
  owner: Type,
  name: string,
  type: Type,
  flow: Flow,
): void {
  if (isFixedByEnum(owner, name) || isItem(owner, name)) return;
  if (owner.kind === "module" && owner.name === "sys") noteAssignedStream(state, name);
  if (owner.kind === "object" || owner.kind === "class") {
    const { cls } = owner;
    const setter = [...ancestry(cls)].find((one) => one.setters.has(name))?.setters.get(name);
    if (setter) {
      setter.called = true;
      setter.parameters[0]?.slot.flow(owner);
      setter.parameters[1]?.slot.flow(type);
      return;
    }
    const descriptor = owner.kind === "object" ? descriptorOf(cls, name) : undefined;
    if (descriptor && assignDescriptor(descriptor, owner, type)) return;
    const custom = owner.kind === "object" ? attributeSetter(cls) : undefined;
    if (custom) {
      custom.called = true;
      custom.parameters[1]?.slot.flow(BMP_STR);
      custom.parameters[2]?.slot.flow(type);
    }
    if (owner.kind === "object" && (isReadOnly(cls, name, "setters") || isLeftOut(cls, name)))
      return;
    if (name === "_value_" && isEnum(cls)) {
      valuesSlot(state, cls).flow(type);
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
    // Whoever reads the attribute may have an object of any related class.
    const related = [...ancestry(cls), ...descendants(cls)].flatMap(
      (one) => one.attributes.get(name) ?? [],
    );
    if (owner.kind === "class") for (const one of related) one.classAssigned = true;
    if (owner.kind === "object") {
      for (const one of related) one.instanceLevel = true;
      if (flow.func?.name === "__init__") attribute.inInit = true;
    }
    attribute.slot.flow(type);
    if (seesAttributes(state)) describeFloats(attribute.slot);
    if (owner.kind === "object" && findMethod(cls, name)) escape(state, type);
    return;
  }
  if (owner.kind === "instance" && owner.name === NAMESPACE) flowAttribute(state, name, type);
  if (owner.kind === "unknown") {
    escape(state, type);
    taint(type);
  }
}
