import type { Expression } from "../../ast/python.ts";
import { importedName } from "../infer/names.ts";
import { statementsOfKind } from "../survey.ts";
import type { Rule } from "./rule.ts";

/** `del name` where a read that follows it could not be told from one that does not. */
export const refuseDeletions: Rule = ({ state, survey, report }) => {
  for (const { node } of statementsOfKind(survey, "Delete")) {
    for (const target of node.targets.flatMap(namesIn)) {
      const binding = state.resolution.names.get(target);
      if (binding === undefined) continue;
      const isDefinition = binding.definitions.some(
        ({ kind }) => kind === "function" || kind === "class",
      );
      const isImport = importedName(binding) !== undefined;
      const scope = state.resolution.nameScopes.get(target);
      const isOuter = scope !== undefined && scope.outer.has(target.id);
      const readLater = binding.reads.some(({ node: read }) => read.span.start > target.span.end);
      if (isOuter || binding.captured || ((isDefinition || isImport) && readLater)) {
        report("deleted-variable", target.span, { name: target.id });
      }
    }
  }
};

const namesIn = (target: Expression): Extract<Expression, { kind: "Name" }>[] =>
  target.kind === "Name"
    ? [target]
    : target.kind === "Tuple" || target.kind === "List"
      ? target.elements.flatMap(namesIn)
      : [];
