/**
 * Colour: sync functions that must wait become `async`, and so do those that call them. Waiting
 * calls are `asyncio.run`, `loop.run_until_complete`, `loop.run_forever`, and, in functions that run
 * on an executor's thread, blocking calls.
 */
import type { Block, Call, Expression, FunctionDef, Lambda } from "../ast/python.ts";
import { childExpressions, expressionsOf, innerBlocks } from "../ast/walk.ts";
import type { State } from "./infer/state.ts";
import type { FunctionInfo } from "./model.ts";
import { membersOf } from "./types.ts";

/** Library calls that wait when called from a sync function. */
const WAITS = new Set([
  "asyncio.run",
  "asyncio.AbstractEventLoop#run_until_complete",
  "asyncio.AbstractEventLoop#run_forever",
  "asyncio.Runner#run",
]);
/** Library calls that block the thread; on an executor's thread they become waits. */
const BLOCKS = new Set(["time.sleep"]);
/** Library calls that run their argument on a thread: the parameter that holds the function. */
const THREADS: ReadonlyMap<string, string> = new Map([
  ["asyncio.AbstractEventLoop#run_in_executor", "func"],
  ["asyncio.to_thread", "func"],
  ["concurrent.futures.ThreadPoolExecutor#submit", "fn"],
  ["concurrent.futures.ThreadPoolExecutor#map", "fn"],
]);

export interface Colour {
  /** Calls that must be awaited although Python does not write `await`. */
  readonly waiting: ReadonlySet<Call>;
  /** `time.sleep` calls that wait on a thread rather than block. */
  readonly threadSleeps: ReadonlySet<Call>;
}

export function colourFunctions(state: State): Colour {
  const waiting = new Set<Call>();
  const threadSleeps = new Set<Call>();
  const callsOf = new Map<FunctionInfo, Call[]>();
  for (const [node, info] of state.functions) callsOf.set(info, callsIn(node));

  for (const [call, fact] of state.calls) {
    if (fact.target.kind !== "library") continue;
    const parameter = THREADS.get(fact.target.name);
    const argument = parameter === undefined ? undefined : fact.bound.named.get(parameter);
    if (argument) markThreaded(state, argument);
    void call;
  }
  for (const [info, calls] of callsOf) {
    if (!info.threaded || info.isAsync) continue;
    spreadThread(state, info, calls, callsOf);
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const [info, calls] of callsOf) {
      for (const call of calls) {
        if (waiting.has(call) || !mustWait(state, call, info, threadSleeps)) continue;
        waiting.add(call);
        if (!info.isAsync && !info.coloured) {
          info.coloured = true;
          changed = true;
        }
      }
    }
  }
  for (const call of callsInBlock(state.module.body)) {
    if (mustWait(state, call, undefined, threadSleeps)) waiting.add(call);
  }
  return { waiting, threadSleeps };
}

function mustWait(
  state: State,
  call: Call,
  info: FunctionInfo | undefined,
  threadSleeps: Set<Call>,
): boolean {
  const target = state.calls.get(call)?.target;
  if (target === undefined) return false;
  if (target.kind === "function") return target.info.coloured && !target.info.isAsync;
  if (target.kind !== "library") return false;
  if (BLOCKS.has(target.name) && info?.threaded && !info.isAsync) {
    threadSleeps.add(call);
    return true;
  }
  return WAITS.has(target.name);
}

function markThreaded(state: State, argument: Expression): void {
  for (const member of membersOf(state.typeOf(argument))) {
    if (member.kind === "function") member.info.threaded = true;
  }
}

/** What a function on a thread calls runs on that thread, unless others call it too. */
function spreadThread(
  state: State,
  info: FunctionInfo,
  calls: readonly Call[],
  callsOf: ReadonlyMap<FunctionInfo, readonly Call[]>,
): void {
  void info;
  for (const call of calls) {
    const target = state.calls.get(call)?.target;
    if (target?.kind !== "function" || target.info.threaded || target.info.isAsync) continue;
    target.info.threaded = true;
    spreadThread(state, target.info, callsOf.get(target.info) ?? [], callsOf);
  }
}

function callsIn(node: FunctionDef | Lambda): Call[] {
  return node.kind === "Lambda" ? callsInExpression(node.body) : callsInBlock(node.body);
}

function callsInBlock(block: Block): Call[] {
  return block.statements.flatMap((statement) => [
    ...expressionsOf(statement).flatMap(callsInExpression),
    ...innerBlocks(statement).flatMap(callsInBlock),
    ...(statement.kind === "ClassDef" ? callsInBlock(statement.body) : []),
  ]);
}

/** The calls that run when the expression is evaluated: not those inside lambdas. */
function callsInExpression(node: Expression): Call[] {
  if (node.kind === "Lambda") return [];
  const inner = childExpressions(node).flatMap(callsInExpression);
  return node.kind === "Call" ? [...inner, node] : inner;
}
