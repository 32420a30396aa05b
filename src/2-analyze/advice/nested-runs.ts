import { expressionsOfKind } from "../survey.ts";
import { calledFromCoroutines } from "./blocking-calls.ts";
import { calleeText, libraryCallee, type AdviceRule } from "./rule.ts";

const RUNS = new Set([
  "asyncio.run",
  "asyncio.Runner#run",
  "asyncio.AbstractEventLoop#run_until_complete",
  "asyncio.AbstractEventLoop#run_forever",
]);

/** `asyncio.run(...)` in a coroutine, or in a function that a coroutine calls. */
export const adviseNestedRuns: AdviceRule = ({ state, survey, report }) => {
  const calls = expressionsOfKind(survey, "Call");
  const inCoroutines = calledFromCoroutines(state, calls);
  for (const { node, place } of calls) {
    if (!RUNS.has(libraryCallee(state, node) ?? "")) continue;
    if (place.func?.kind === "AsyncFunctionDef" || (place.func && inCoroutines.has(place.func))) {
      report("asyncio-run-inside-loop", node.span, { call: calleeText(node) });
    }
  }
};
