/** Advice on asyncio's good practice: the program converts, and is worth a second look. */
import type { State } from "../infer/state.ts";
import { surveyModule } from "../survey.ts";
import { adviseBlockingCalls } from "./blocking-calls.ts";
import { adviseLostTasks } from "./lost-tasks.ts";
import { adviseNestedRuns } from "./nested-runs.ts";
import { adviseNetworkTimeouts } from "./network-timeouts.ts";
import { adviseNeverAwaited } from "./never-awaited.ts";
import type { AdviceInput, AdviceRule } from "./rule.ts";
import { adviseSequentialAwaits } from "./sequential-awaits.ts";

const rules: readonly AdviceRule[] = [
  adviseBlockingCalls,
  adviseLostTasks,
  adviseNestedRuns,
  adviseNetworkTimeouts,
  adviseNeverAwaited,
  adviseSequentialAwaits,
];

/** Reports what could be better; none of it is an error. */
export function advise(state: State, report: AdviceInput["report"]): void {
  const survey = surveyModule(state.module);
  for (const rule of rules) rule({ state, survey, report });
}
