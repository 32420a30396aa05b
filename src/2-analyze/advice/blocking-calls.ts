import type { Call, FunctionDef, Lambda } from "../../ast/python.ts";
import { qualifiedName } from "../infer/names.ts";
import type { State } from "../infer/state.ts";
import { expressionsOfKind } from "../survey.ts";
import { calleeText, libraryCallee, type AdviceRule } from "./rule.ts";

const BLOCKING = new Set([
  "time.sleep",
  "input",
  "open",
  "urllib.request.urlopen",
  "subprocess.run",
  "subprocess.check_output",
  "os.system",
  "socket.create_connection",
]);
/** Modules whose functions wait for the network. */
const BLOCKING_MODULES = ["requests.", "httpx.get", "httpx.post", "sqlite3."];

/** `time.sleep(1)` in a coroutine, or in a function that a coroutine calls directly. */
export const adviseBlockingCalls: AdviceRule = ({ state, survey, report }) => {
  const calls = expressionsOfKind(survey, "Call");
  const inCoroutines = calledFromCoroutines(state, calls);
  for (const { node, place } of calls) {
    if (place.func === undefined) continue;
    if (place.func.kind !== "AsyncFunctionDef" && !inCoroutines.has(place.func)) continue;
    const name = libraryCallee(state, node) ?? qualifiedName(state, node.func);
    if (name === undefined) continue;
    if (BLOCKING.has(name) || BLOCKING_MODULES.some((start) => name.startsWith(start))) {
      report("blocking-call-in-coroutine", node.span, { call: calleeText(node) });
    }
  }
};

type Func = FunctionDef | Lambda;

/** Plain functions that run on the loop, because a coroutine calls them. Threads do not count. */
export function calledFromCoroutines(
  state: State,
  calls: readonly { readonly node: Call; readonly place: { readonly func?: Func } }[],
): Set<Func> {
  const found = new Set<Func>();
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { node, place } of calls) {
      const runsOnLoop =
        place.func !== undefined &&
        (place.func.kind === "AsyncFunctionDef" || found.has(place.func));
      const target = state.calls.get(node)?.target;
      if (!runsOnLoop || target?.kind !== "function" || target.info.isAsync || target.info.threaded)
        continue;
      found.add(target.info.node);
    }
  }
  return found;
}
