import { statementsOfKind } from "../survey.ts";
import { libraryCallee, type AdviceRule } from "./rule.ts";

/** A task group keeps its tasks itself. */
const MAKERS = new Set([
  "asyncio.create_task",
  "asyncio.ensure_future",
  "asyncio.AbstractEventLoop#create_task",
]);

/** `asyncio.create_task(work())` as a statement of its own. */
export const adviseLostTasks: AdviceRule = ({ state, survey, report }) => {
  for (const { node } of statementsOfKind(survey, "Expr")) {
    if (node.value.kind !== "Call") continue;
    if (MAKERS.has(libraryCallee(state, node.value) ?? ""))
      report("task-not-kept", node.value.span, {});
  }
};
