/** Methods that a decorator of the program made: what it returns is called with the receiver first. */
import type { FunctionInfo } from "./model.ts";
import { membersOf } from "./types.ts";

/** Whether what the decorators left of a method is a function that takes the receiver as an argument. */
export function takesReceiver(method: FunctionInfo): boolean {
  if (method.method !== "instance" || method.isGenerator) return false;
  const members = membersOf(method.decorated?.type ?? { kind: "never" });
  return (
    members.length > 0 &&
    members.every((member) => member.kind === "function" && member.info.owner === undefined)
  );
}
