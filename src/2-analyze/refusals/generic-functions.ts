import { qualifiedName } from "../infer/names.ts";
import { expressionsOfKind } from "../survey.ts";
import type { Rule } from "./rule.ts";

const DISPATCHING = new Set(["functools.singledispatch", "functools.singledispatchmethod"]);

/** Functions of `singledispatch` that could not be written out: their decorator is still there. */
export const refuseGenericFunctions: Rule = ({ state, survey, report }) => {
  for (const { node } of [
    ...expressionsOfKind(survey, "Name"),
    ...expressionsOfKind(survey, "Attribute"),
  ]) {
    const name = qualifiedName(state, node);
    if (name !== undefined && DISPATCHING.has(name))
      report("generic-function", node.span, { name });
  }
};
