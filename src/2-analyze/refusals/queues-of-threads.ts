import { expressionsOfKind } from "../survey.ts";
import { membersOf } from "../types.ts";
import type { Rule } from "./rule.ts";

/**
 * `queue.Queue` between threads: who waits for an item would have to let the others go on. In a program
 * of one thread nothing waits, or it waits for good.
 */
export const refuseQueuesOfThreads: Rule = ({ state, survey, report }) => {
  if (![...state.calls.values()].some(startsThread)) return;
  for (const { node } of expressionsOfKind(survey, "Attribute")) {
    if (!WAITING.has(node.attribute)) continue;
    const isQueue = membersOf(state.typeOf(node.value)).some(
      (member) => member.kind === "instance" && member.name.startsWith("queue."),
    );
    if (isQueue)
      report("unsupported-syntax", node.span, { construct: "a `queue` between threads" });
  }
};

const WAITING = new Set(["get", "put", "join"]);

const THREADS = /^asyncio\.to_thread$|#run_in_executor$|^concurrent\.futures\.\w+#(?:submit|map)$/;

const startsThread = ({ target }: { target: { kind: string; name?: string } }): boolean =>
  target.kind === "library" && THREADS.test(target.name ?? "");
