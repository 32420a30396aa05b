/** What a test tells about the attributes of an object: `if hasattr(robot, "speed"):`. */
import type { Expression } from "../../ast/python.ts";
import type { Binding } from "../model.ts";
import type { Held } from "./held.ts";

/** @param truth how the test has come out */
export function narrow(
  test: Expression,
  truth: boolean,
  held: Held,
  bindingOf: (node: Expression | undefined) => Binding | undefined,
): void {
  if (test.kind === "UnaryOp" && test.operator === "not")
    return narrow(test.operand, !truth, held, bindingOf);
  if (test.kind === "BoolOp" && (test.operator === "and") === truth) {
    for (const value of test.values) narrow(value, truth, held, bindingOf);
    return;
  }
  if (!truth || test.kind !== "Call" || test.func.kind !== "Name") return;
  const [object, name] = test.args;
  const binding = bindingOf(object);
  if (test.func.id === "hasattr" && binding && name?.kind === "Str")
    held.add(binding, [name.value]);
}
