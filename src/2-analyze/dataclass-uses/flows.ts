/** Where values go: what may be one of the objects must still be seen to be one where it arrives. */
import type { Expression } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import {
  ancestry,
  findAttribute,
  findMethod,
  isLibraryClass,
  type ClassInfo,
  type FunctionInfo,
} from "../model.ts";
import { membersOf, NEVER, type Type } from "../types.ts";
import { mentionsOf } from "./mentions.ts";

/** Whether every dataclass of the value is among those of the places that it goes to. */
export function arrives(type: Type, ...places: readonly Type[]): boolean {
  const { classes } = mentionsOf(...places);
  return [...mentionsOf(type).classes].every((cls) => classes.has(cls));
}

/** The types side by side: unlike a join, it leaves what they hold as it is. */
export const unionOf = (types: readonly Type[]): Type => ({
  kind: "union",
  members: types.flatMap(membersOf),
});

export const parametersOf = (info: FunctionInfo): Type[] =>
  info.parameters.map(({ slot }) => slot.type);

export const attributesOf = (classes: Iterable<ClassInfo>): Type[] =>
  [...classes].flatMap((one) => [...one.attributes.values()].map(({ slot }) => slot.type));

/** Classes of the library may have members of their own that look at the object. */
export const hasPlainBases = (cls: ClassInfo): boolean =>
  [...ancestry(cls)].every((one) =>
    one.bases.every(
      (base) =>
        !isLibraryClass(base) ||
        ["abc.ABC", "typing.Generic", "typing.Protocol"].includes(base.name),
    ),
  );

/** What the target of an assignment holds. */
export function targetTypes(state: State, target: Expression, cls?: ClassInfo): Type[] {
  switch (target.kind) {
    case "Name": {
      const binding = state.resolution.names.get(target);
      const attribute = cls?.attributes.get(target.id);
      return [binding?.slot.type ?? NEVER, attribute?.slot.type ?? NEVER];
    }
    case "Attribute":
      return membersOf(state.typeOf(target.value)).flatMap((owner) => {
        if (owner.kind !== "object" && owner.kind !== "class") return [];
        const setter = owner.cls.setters.get(target.attribute);
        const attribute = findAttribute(owner.cls, target.attribute);
        return [...(setter ? parametersOf(setter) : []), attribute?.slot.type ?? NEVER];
      });
    case "Subscript": {
      const owner = state.typeOf(target.value);
      const methods = membersOf(owner).flatMap((member) => {
        const method = member.kind === "object" && findMethod(member.cls, "__setitem__");
        return method ? parametersOf(method) : [];
      });
      return [owner, ...methods];
    }
    case "Starred":
      return targetTypes(state, target.value, cls);
    case "Tuple":
    case "List":
      return target.elements.flatMap((element) => targetTypes(state, element, cls));
    default:
      return [];
  }
}
