/** Methods that a decorator of the program made: what it returns is called with the receiver first. */
import type { FunctionInfo } from "./model.ts";
import { membersOf, type Type } from "./types.ts";

/** Whether what the decorators left of a method is a function that takes the receiver as an argument. */
export function takesReceiver(method: FunctionInfo): boolean {
  if (method.method !== "instance" && method.method !== "property") return false;
  if (method.isGenerator) return false;
  // A cache belongs to the class, and the receiver is one of the arguments that it goes by.
  if (method.cached && method.decorated === undefined) return true;
  const members = membersOf(method.decorated?.type ?? { kind: "never" });
  return (
    members.length > 0 &&
    members.every(
      (member) =>
        member.kind === "function" &&
        // What registers a method gives it back: `TABLE[name](self)` calls it as a function.
        (member.info.owner === undefined || (member.info.method === "instance" && !member.self)),
    )
  );
}

/** A method with the object that it was read from: the runtime can be told its parameters' names. */
export const isMethodOfObject = (type: Type): boolean =>
  type.kind === "function" &&
  type.self !== undefined &&
  type.wraps === undefined &&
  type.info.owner !== undefined &&
  type.info.decorated === undefined &&
  type.info.name !== "__init__";
