/** Where a program starts threads, and what runs on them. */
import type { Expression } from "../ast/python.ts";
import { entryOf } from "./infer/library-calls.ts";
import type { CallFact, State } from "./infer/state.ts";
import { ancestry, isLibraryClass, type FunctionInfo } from "./model.ts";

/** Library calls that run their argument on a thread: the parameter that holds the function. */
const THREADS: ReadonlyMap<string, string> = new Map([
  ["asyncio.AbstractEventLoop#run_in_executor", "func"],
  ["asyncio.to_thread", "func"],
  ["concurrent.futures.Executor#submit", "fn"],
  ["concurrent.futures.ThreadPoolExecutor#submit", "fn"],
  ["concurrent.futures.Executor#map", "fn"],
  ["concurrent.futures.ThreadPoolExecutor#map", "fn"],
  ["threading._thread", "target"],
  ["threading._timer", "target"],
]);

/** The function that a call of the library runs on a thread. */
export function threadedArgument({ target, bound }: CallFact): Expression | undefined {
  const parameter = target.kind === "library" ? THREADS.get(target.name) : undefined;
  return parameter === undefined ? undefined : bound.named.get(parameter);
}

/** `run` of the classes that are threads. */
export function* threadMethods(state: State): Generator<FunctionInfo> {
  for (const cls of state.classes.values()) {
    const run = isThreadClass(cls) ? cls.methods.get("run") : undefined;
    if (run) yield run;
  }
}

const isThreadClass = (cls: Parameters<typeof ancestry>[0]): boolean =>
  [...ancestry(cls)].some(({ bases }) =>
    bases.some((base) => isLibraryClass(base) && base.name === "threading.Thread"),
  );

/** Whether other threads than the main one may run. */
export const startsThreads = (state: State): boolean =>
  [...state.calls.values()].some((fact) => threadedArgument(fact) !== undefined) ||
  !threadMethods(state).next().done;

/** Library calls that wait when called from a sync function, besides those that their entries tell. */
const WAITS = new Set([
  "asyncio.run",
  "asyncio.AbstractEventLoop#run_until_complete",
  "asyncio.AbstractEventLoop#run_forever",
  "asyncio.Runner#run",
  "asyncio.Runner#close",
  "concurrent.futures.Executor#shutdown",
  "concurrent.futures.Future#exception",
  "concurrent.futures.Future#result",
  "concurrent.futures.ThreadPoolExecutor#shutdown",
]);

/** Calls that wait wherever they stand. */
export const waitsAlways = (state: State, name: string): boolean =>
  WAITS.has(name) || entryOf(state, name)?.waits === true;

/** Whether other threads, or the event loop, may go on during the call. */
export const takesTurns = (state: State, name: string): boolean =>
  waitsAlways(state, name) ||
  (waitsAmongThreads(state, name) && state.once(STARTS, () => startsThreads(state)));

const STARTS = "whether the program starts threads";

/** Calls that let other threads go on, where there are any. */
export function waitsAmongThreads(state: State, name: string): boolean {
  // It waits where its function hops.
  if (name.endsWith("#map")) return false;
  const emit = entryOf(state, name)?.emit;
  return typeof emit === "object" && emit.some(({ when }) => when?.threads !== undefined);
}
