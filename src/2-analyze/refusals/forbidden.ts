import { every } from "../types.ts";
import { expressionsOfKind } from "../survey.ts";
import type { Rule, RuleInput } from "./rule.ts";

/** What Python forbids when the program runs, and JavaScript allows. */
export const refuseForbidden: Rule = (input) => {
  awaitedValues(input);
};

const NEVER_AWAITABLE = new Set(["int", "float", "bool", "str", "bytes", "None", "tuple"]);

/** `await 5`: a TypeError in Python, and nothing at all in JavaScript. */
function awaitedValues({ state, survey, report }: RuleInput): void {
  for (const { node } of expressionsOfKind(survey, "Await")) {
    const type = state.typeOf(node.value);
    if (every(type, ({ kind }) => NEVER_AWAITABLE.has(kind))) {
      report("unsupported-syntax", node.span, {
        construct: "await of a value that cannot be awaited",
      });
    }
  }
}
