import type { Scope } from "../model.ts";
import { statementsOfKind } from "../survey.ts";
import type { Rule } from "./rule.ts";

/** `global` where TypeScript's scopes would lead the name somewhere else. */
export const refuseGlobalNames: Rule = ({ state, survey, report }) => {
  for (const { node, place } of statementsOfKind(survey, "Global", "Nonlocal")) {
    if (place.cls) {
      report("global-declaration", node.span, { name: node.names[0], place: "a class body" });
      continue;
    }
    const scope = place.func && state.resolution.scopes.get(place.func);
    for (const name of node.names) {
      if (node.kind === "Global" && scope && isShadowed(scope, name)) {
        // A variable of the function in between would take TypeScript's assignment.
        report("global-declaration", node.span, {
          name,
          place: "a function inside one that has its own",
        });
      }
    }
  }
  for (const { node, place } of statementsOfKind(survey, "ClassDef")) {
    const scope = place.func && !place.cls && state.resolution.scopes.get(place.func);
    if (scope && scope.outer.has(node.name)) {
      report("global-declaration", node.nameSpan, {
        name: node.name,
        place: "the function that defines it",
      });
    }
  }
};

function isShadowed(scope: Scope, name: string): boolean {
  for (let current = scope.parent; current && current.kind !== "module"; current = current.parent) {
    if (current.kind === "function" && current.bindings.has(name)) return true;
  }
  return false;
}
