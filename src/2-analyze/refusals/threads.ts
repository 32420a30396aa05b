import type { Call, Expression } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import { expressionsOfKind, surveyModule } from "../survey.ts";
import { startsThreads, threadedArgument, waitsAlways, waitsAmongThreads } from "../threads.ts";
import { membersOf } from "../types.ts";
import type { Report, Rule } from "./rule.ts";

/** What threads do that has no counterpart where they take turns with one event loop. */
export const refuseUsesOfThreads: Rule = ({ state, survey, report }) => {
  if (!startsThreads(state)) return;
  const refuse = (node: Expression, construct: string): void =>
    report("unsupported-syntax", node.span, { construct });
  const calls = expressionsOfKind(survey, "Call");
  const called = new Set<Expression>(calls.map(({ node }) => node.func));
  const handed = new Set<Expression>(
    [...state.calls.values()].flatMap((fact) => threadedArgument(fact) ?? []),
  );
  for (const { node } of expressionsOfKind(survey, "Attribute")) {
    if (called.has(node)) continue;
    const waits = libraryNames(state, node).filter(
      (name) =>
        name !== "time.sleep" && (waitsAlways(state, name) || waitsAmongThreads(state, name)),
    );
    if (waits.length > 0 && !handed.has(node))
      refuse(node, `\`${node.attribute}\`, which waits for other threads, as a value`);
    if (handed.has(node) && libraryNames(state, node).some((name) => LOOPS.has(name)))
      refuse(node, "an event loop in a thread");
  }
  const hasPools = [...state.calls.values()].some(startsPool);
  for (const { node } of calls) {
    const name = calledName(state, node);
    if (name === undefined) continue;
    if (hasPools && COUNTS.has(name)) refuse(node, `\`${name}\` among the threads of a pool`);
  }
};

/** `Thread(target=run_loop)`, once it is known what runs on threads. */
export function refuseLoopsInThreads(state: State, report: Report): void {
  for (const { node, place } of expressionsOfKind(surveyModule(state.module), "Call")) {
    const func = place.func && state.functions.get(place.func);
    if (func?.threaded !== true || func.isAsync) continue;
    if (LOOPS.has(calledName(state, node) ?? ""))
      report("unsupported-syntax", node.span, { construct: "an event loop in a thread" });
  }
}

/** They start or run an event loop, of which the program has one at a time. */
const LOOPS = new Set([
  "asyncio.run",
  "asyncio.Runner#run",
  "asyncio.AbstractEventLoop#run_until_complete",
  "asyncio.AbstractEventLoop#run_forever",
]);

const COUNTS = new Set(["threading.active_count", "threading.enumerate"]);

const startsPool = ({ target }: { target: { kind: string; name?: string } }): boolean =>
  target.kind === "library" && /to_thread$|#run_in_executor$|^concurrent/.test(target.name ?? "");

const libraryNames = (state: State, node: Expression): string[] =>
  membersOf(state.typeOf(node)).flatMap((type) => (type.kind === "library" ? [type.name] : []));

function calledName(state: State, node: Call): string | undefined {
  const target = state.calls.get(node)?.target;
  return target?.kind === "library" ? target.name : undefined;
}
