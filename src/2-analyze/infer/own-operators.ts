/** Special methods of the program's classes, as operators call them. */
import { findMethod } from "../model.ts";
import { NEVER, join, membersOf, type Type } from "../types.ts";

/** Calls a special method of a user object, if it has it. */
export function special(owner: Type, name: string, argument?: Type): Type | undefined {
  if (owner.kind !== "object") return undefined;
  const method = findMethod(owner.cls, name);
  if (method === undefined) return undefined;
  method.called = true;
  method.parameters[0]?.slot.flow(owner);
  if (argument) method.parameters[1]?.slot.flow(argument);
  return method.returns.type;
}

/** Whether a method may leave the answer to the other operand. */
export const declines = (answer: Type): boolean =>
  membersOf(answer).some(({ kind }) => kind === "notImplemented");

/** What comes out of an operator whose method answers so: where it declines, another one does. */
export const answered = (answer: Type): Type =>
  declines(answer)
    ? membersOf(answer)
        .filter(({ kind }) => kind !== "notImplemented")
        .reduce(join, NEVER)
    : answer;
