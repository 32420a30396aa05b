/** What a comparison tells inference about its operands. */
import type { CompareOperator } from "../../ast/python.ts";
import { observe } from "./match.ts";
import { special } from "./operators.ts";
import type { State } from "./state.ts";
import { demoteRecord, membersOf, type Type } from "../types.ts";

/** Comparing looks into tuples, and calls users' comparison methods. */
export function compareEffects(
  state: State,
  operators: readonly CompareOperator[],
  types: readonly Type[],
): void {
  operators.forEach((operator, index) => {
    const [left, right] = [types[index], types[index + 1]];
    if (operator === "is" || operator === "is not") return;
    if (operator === "in" || operator === "not in") {
      observe(state, left);
      for (const member of membersOf(right)) {
        if (member.kind === "instance") {
          demoteRecord(member);
          member.args.slice(0, 1).forEach((slot) => observe(state, slot.type));
        } else if (member.kind === "object") special(member, "__contains__", left);
        else if (member.kind === "tuple")
          member.elements.forEach((slot) => observe(state, slot.type));
      }
      return;
    }
    observe(state, left);
    observe(state, right);
    const name = {
      "==": "__eq__",
      "!=": "__eq__",
      "<": "__lt__",
      "<=": "__le__",
      ">": "__gt__",
      ">=": "__ge__",
    }[operator];
    const reflected = {
      __eq__: "__eq__",
      __lt__: "__gt__",
      __le__: "__ge__",
      __gt__: "__lt__",
      __ge__: "__le__",
    }[name]!;
    for (const member of membersOf(left)) special(member, name, right);
    for (const member of membersOf(right)) special(member, reflected, left);
  });
}
