/**
 * Attributes and methods of values of unknown type: any class of the program that has the name may be
 * what run time finds, so its parameters get what is passed and its floats tell what they are.
 */
import type { Call } from "../../ast/python.ts";
import { bindArguments } from "../bind.ts";
import type { Library } from "../library.ts";
import { describeFloats } from "../dynamic-attributes.ts";
import { isEnum, valuesSlot } from "../enums.ts";
import { libraryBase, type ClassInfo, type FunctionInfo } from "../model.ts";
import { namedTupleFields } from "../named-tuples.ts";
import { membersOf, sameType, SOME_INT, UNKNOWN, type Type } from "../types.ts";
import type { Slot } from "../cells.ts";
import { bindable } from "./calls.ts";
import { flowArguments } from "./flow-arguments.ts";
import { observe } from "./match.ts";
import type { Flow, State } from "./state.ts";

/** `value.name`, where nothing tells what the value is. */
export function readUnknownAttribute(state: State, name: string): void {
  for (const cls of state.classes.values()) {
    if (name === "value" && isEnum(cls)) describeFloats(valuesSlot(state, cls));
    const attribute = cls.attributes.get(name);
    if (attribute) describe(state, attribute.slot);
    const method = cls.methods.get(name);
    if (method?.method === "property") {
      method.called = true;
      method.parameters[0]?.slot.flow({ kind: "object", cls });
      describe(state, method.returns);
    }
  }
}

/**
 * The program's exceptions that a value of a library's exception class may be of, and that have the
 * name: `for error in group.exceptions: print(error.code)`.
 */
export function exceptionsWith(state: State, owner: Type, name: string): ClassInfo[] {
  if (owner.kind !== "instance" || !state.library.isSubclass(owner.name, "BaseException"))
    return [];
  return [...state.classes.values()].filter((cls) => {
    const base = libraryBase(cls);
    return (
      base !== undefined &&
      state.library.isSubclass(base, owner.name) &&
      (cls.attributes.has(name) || cls.methods.has(name))
    );
  });
}

/** The same for exceptions of the library: those below the class have it, as a property of that name. */
export function exceptionsBelowHave(library: Library, cls: string, name: string): boolean {
  if (!library.isSubclass(cls, "BaseException")) return false;
  const entries = library.attributesBelow(cls, name);
  return entries.length > 0 && entries.every(({ emit }) => emit === `$self.${name}`);
}

/** What reading the attribute of one of them gives; methods are found when they are called. */
export function exceptionAttribute(state: State, owner: Type, name: string): Type {
  const types = exceptionsWith(state, owner, name).map((cls): Type => {
    const attribute = cls.attributes.get(name);
    return attribute && !cls.methods.has(name) ? attribute.slot.type : UNKNOWN;
  });
  const [first] = types;
  return types.length > 0 && types.every((type) => sameType(type, first)) ? first : UNKNOWN;
}

/** `value.name(…)`, where nothing tells what the value is. */
export function callUnknownMethod(state: State, node: Call, name: string, flow: Flow): void {
  for (const cls of state.classes.values()) {
    // Named tuples have methods that hand on all their fields.
    if (name === "_asdict" && namedTupleFields(cls))
      for (const { slot } of cls.attributes.values()) describe(state, slot);
    const method = cls.methods.get(name);
    if (method && method.method !== "property") receive(state, node, method, flow);
  }
}

function receive(state: State, node: Call, method: FunctionInfo, flow: Flow): void {
  const skip = method.method === "static" ? 0 : 1;
  const bound = bindArguments(node, bindable(method, skip));
  method.called = true;
  flowArguments(state, node, method, bound, flow, skip);
  describe(state, method.returns);
}

/** Floats and tuples in the slot must say what they are: what reads it does not know. */
export function describe(state: State, slot: Slot): void {
  observe(state, slot.type);
  const isBare = membersOf(slot.type).some(
    (member: Type) => member.kind === "float" && !member.fraction,
  );
  if (isBare) slot.flow(SOME_INT);
}
