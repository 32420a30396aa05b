/** Variables that a program compares for equality. */
import type { State } from "./infer/state.ts";
import type { Binding } from "./model.ts";
import { expressionsOfKind, surveyModule } from "./survey.ts";

const EQUALITIES = new Set(["==", "!=", "is", "is not"]);

/** The bindings that stand on a side of `==`, `!=`, `is` or `is not`. */
export function comparedBindings(state: State): ReadonlySet<Binding> {
  const found = new Set<Binding>();
  for (const { node } of expressionsOfKind(surveyModule(state.module), "Compare")) {
    if (!node.operators.some((operator) => EQUALITIES.has(operator))) continue;
    for (const operand of [node.left, ...node.comparators]) {
      const binding = operand.kind === "Name" ? state.resolution.names.get(operand) : undefined;
      if (binding) found.add(binding);
    }
  }
  return found;
}
