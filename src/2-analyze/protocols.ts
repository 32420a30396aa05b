/** Classes that say what others must have: `class Comparable(Protocol)`. */
import { qualifiedName } from "./infer/names.ts";
import type { State } from "./infer/state.ts";
import type { ClassInfo } from "./model.ts";

/** Whether the class itself is a protocol; one that inherits from a protocol is not. */
export const isProtocol = (state: State, cls: ClassInfo): boolean =>
  cls.node.bases.some((base) => {
    const name = base.kind === "Subscript" ? base.value : base;
    return qualifiedName(state, name) === "typing.Protocol";
  });

/**
 * Whether TypeScript can tell that a value has what the class asks: numbers and texts have special
 * methods in Python only.
 */
export const isToldByMembers = (state: State, cls: ClassInfo): boolean =>
  !isProtocol(state, cls) || ![...cls.methods.keys()].some((name) => name.startsWith("__"));
