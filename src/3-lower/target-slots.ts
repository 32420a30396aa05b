/** The type of the place that an assignment target names: all that it ever holds. */
import type { Expression } from "../ast/python.ts";
import { findMethod, type ClassInfo, type FunctionInfo } from "../2-analyze/model.ts";
import type { Type } from "../2-analyze/types.ts";
import type { Context } from "./context.ts";
import { isMixedNumber } from "./representation.ts";
import { recordField } from "./visitors/subscript.ts";

/** What the variable, attribute or item holds in the whole program, or `undefined` where that is not known. */
export function targetSlot(target: Expression, ctx: Context): Type | undefined {
  const { state } = ctx.module;
  switch (target.kind) {
    case "Name":
      return state.resolution.names.get(target)?.slot.type;
    case "Attribute":
      return attributeSlot(state.typeOf(target.value), target.attribute);
    case "Subscript":
      return itemSlot(state.typeOf(target.value), target.index);
    default:
      return undefined;
  }
}

export function attributeSlot(owner: Type, name: string): Type | undefined {
  if (owner.kind === "union") {
    // What ints and floats share asks for floats that tell what they are.
    const slots = owner.members.flatMap((member) => attributeSlot(member, name) ?? []);
    return slots.find(isMixedNumber) ?? slots[0];
  }
  if (owner.kind !== "object" && owner.kind !== "class") return undefined;
  let slot: Type | undefined;
  for (let cls: ClassInfo | undefined = owner.cls; cls; ) {
    const setter: FunctionInfo | undefined = cls.setters.get(name);
    const attribute = cls.attributes.get(name);
    if (attribute) slot = attribute.slot.type;
    // A property takes what its setter takes.
    if (setter) slot = setter.parameters[1]?.slot.type;
    cls = cls.bases.find((base): base is ClassInfo => !("kind" in base));
  }
  return slot;
}

export function itemSlot(owner: Type, index: Expression): Type | undefined {
  // What is read of it later tells by its looks what it is.
  if (owner.kind === "unknown") return owner;
  if (owner.kind === "object")
    return findMethod(owner.cls, "__setitem__")?.parameters[2]?.slot.type;
  if (owner.kind === "union") {
    const slots = owner.members.flatMap((member) => itemSlot(member, index) ?? []);
    return slots.find(isMixedNumber) ?? slots[0];
  }
  if (owner.kind !== "instance") return undefined;
  const field = recordField(owner, index);
  if (field !== undefined) return owner.record?.find().fields.get(String(field))?.type;
  return owner.args.at(-1)?.type;
}
