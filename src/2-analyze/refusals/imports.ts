import type { ImportFrom } from "../../ast/python.ts";
import { statementsOfKind } from "../survey.ts";
import type { Rule, RuleInput } from "./rule.ts";

/** An import runs the module and fails where there is none, whether or not its names are used. */
export const refuseImports: Rule = (input) => {
  const { state, survey, report } = input;
  for (const { node } of statementsOfKind(survey, "Import")) {
    for (const alias of node.names) {
      if (!state.library.hasModule(alias.name)) {
        report("unsupported-module", alias.span, { name: alias.name });
      }
    }
  }
  for (const { node } of statementsOfKind(survey, "ImportFrom")) checkImportFrom(node, input);
};

function checkImportFrom(node: ImportFrom, { state, lenient, report }: RuleInput): void {
  const { library } = state;
  if (node.module === "__future__") return;
  if (node.level > 0) {
    const name = ".".repeat(node.level) + (node.module ?? "");
    if (!lenient) report("relative-import", node.span, { name });
    return;
  }
  const name = node.module ?? "";
  if (node.names.some((alias) => alias.name === "*")) {
    report("star-import", node.span, { module: name });
    return;
  }
  if (!library.hasModule(name)) {
    report("unsupported-module", node.span, { name });
    return;
  }
  for (const alias of node.names) {
    const full = `${name}.${alias.name}`;
    if (!library.has(full) && !library.hasModule(full)) {
      report("unsupported-name", alias.span, { name: full });
    }
  }
}
