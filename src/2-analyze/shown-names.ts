/** Variables that are only printed, formatted or compared by identity: `undefined` shows as None too. */
import type { State } from "./infer/state.ts";
import type { Binding } from "./model.ts";
import { expressionsOfKind, surveyModule, type SurveyedExpression } from "./survey.ts";

const KEPT = {};

/** Whether something else is done with what the variable holds. */
export const isUsedAsValue = (binding: Binding, state: State): boolean =>
  state
    .once(KEPT, () => {
      const names = expressionsOfKind(surveyModule(state.module), "Name");
      const used = names.filter((one) => !isTarget(one) && !isShown(one, state));
      return new Set(used.map(({ node }) => state.resolution.names.get(node)));
    })
    .has(binding);

const isTarget = ({ node, statement, parent }: SurveyedExpression): boolean =>
  parent === undefined &&
  ((statement.kind === "Assign" && statement.targets.includes(node)) ||
    (statement.kind === "AnnAssign" && statement.target === node));

function isShown({ node, parent, statement }: SurveyedExpression, state: State): boolean {
  if (parent === undefined) return statement.kind === "Expr";
  if (parent.kind === "FormattedValue") return true;
  if (parent.kind === "Compare")
    return parent.operators.every((operator) => operator === "is" || operator === "is not");
  const target = parent.kind === "Call" ? state.calls.get(parent)?.target : undefined;
  return (
    parent.kind === "Call" &&
    parent.args.includes(node) &&
    target?.kind === "library" &&
    SHOWING.has(target.name)
  );
}

const SHOWING: ReadonlySet<string> = new Set(["print", "str", "repr", "type"]);
