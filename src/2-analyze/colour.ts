/**
 * Colour: sync functions that must wait become `async`, and so do those that call them. Waiting
 * calls are `asyncio.run`, `loop.run_until_complete`, `loop.run_forever`, and, in functions that run
 * on an executor's thread, blocking calls.
 */
import type { Block, Call, Expression, FunctionDef, Lambda } from "../ast/python.ts";
import { childExpressions, expressionsOf, innerBlocks } from "../ast/walk.ts";
import { ArrivalsSearch, type Arrivals } from "./arrivals.ts";
import type { State } from "./infer/state.ts";
import { ancestry, descendants, type FunctionInfo } from "./model.ts";
import { every, membersOf, some, type Type } from "./types.ts";

/** Library calls that wait when called from a sync function. */
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
/** Library calls that block the thread; on an executor's thread they become waits. */
const BLOCKS = new Set(["time.sleep"]);
/** Library calls that run their argument on a thread: the parameter that holds the function. */
const THREADS: ReadonlyMap<string, string> = new Map([
  ["asyncio.AbstractEventLoop#run_in_executor", "func"],
  ["asyncio.to_thread", "func"],
  ["concurrent.futures.Executor#submit", "fn"],
  ["concurrent.futures.ThreadPoolExecutor#submit", "fn"],
  ["concurrent.futures.Executor#map", "fn"],
  ["concurrent.futures.ThreadPoolExecutor#map", "fn"],
]);

export interface Colour {
  /** Calls that must be awaited although Python does not write `await`. */
  readonly waiting: ReadonlySet<Call>;
  /** `time.sleep` calls that wait on a thread rather than block. */
  readonly threadSleeps: ReadonlySet<Call>;
  /** Functions that are handed to a thread: there a coloured one is welcome. */
  readonly threadArguments: ReadonlySet<Expression>;
  readonly arrivals: Arrivals;
}

export function colourFunctions(state: State): Colour {
  const waiting = new Set<Call>();
  const threadSleeps = new Set<Call>();
  const callsOf = new Map<FunctionInfo, Call[]>();
  for (const [node, info] of state.functions) callsOf.set(info, callsIn(node));

  const threadArguments = new Set<Expression>();
  for (const fact of state.calls.values()) {
    if (fact.target.kind !== "library") continue;
    const parameter = THREADS.get(fact.target.name);
    const argument = parameter === undefined ? undefined : fact.bound.named.get(parameter);
    if (argument) markThreaded(state, argument, threadArguments);
  }
  for (const [info, calls] of callsOf) {
    if (!info.threaded || info.isAsync) continue;
    spreadThread(state, calls, callsOf);
  }
  const arrivals = new ArrivalsSearch(state);
  for (const [node, info] of state.functions) {
    if (node.kind !== "Lambda" && arrivals.waitsIn(node.body)) colour(info);
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const [info, calls] of callsOf) {
      for (const call of calls) {
        if (waiting.has(call) || !mustWait(state, call, info, threadSleeps)) continue;
        waiting.add(call);
        if (info.isAsync || info.coloured) continue;
        colour(info);
        changed = true;
      }
    }
  }
  arrivals.waitsIn(state.module.body);
  for (const call of callsInBlock(state.module.body)) {
    if (mustWait(state, call, undefined, threadSleeps)) waiting.add(call);
  }
  return { waiting, threadSleeps, threadArguments, arrivals };
}

/** Whoever calls one of the methods that override each other may call this one. */
function colour(info: FunctionInfo): void {
  for (const member of family(info)) if (!member.isAsync) member.coloured = true;
}

/** The function, and the methods that override it or that it overrides. */
function family(info: FunctionInfo): FunctionInfo[] {
  if (info.owner === undefined) return [info];
  const roots = [...ancestry(info.owner)].filter((cls) => cls.methods.has(info.name));
  const classes = roots.flatMap((cls) => [cls, ...descendants(cls)]);
  return [...new Set([info, ...classes.flatMap((cls) => cls.methods.get(info.name) ?? [])])];
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
  if (target.kind === "dynamic") return callsColoured(state, call);
  if (target.kind !== "library") return false;
  if (BLOCKS.has(target.name) && info?.threaded && !info.isAsync) {
    threadSleeps.add(call);
    return true;
  }
  return WAITS.has(target.name);
}

/** A call of one of several functions that are all known: who waits for one waits for any. */
function callsColoured(state: State, call: Call): boolean {
  const type = state.typeOf(call.func);
  const mayWait = (one: Type): boolean =>
    one.kind === "function" && one.info.coloured && !one.info.isAsync && !one.info.isGenerator;
  return every(type, ({ kind }) => kind === "function") && some(type, mayWait);
}

/** Marks what the argument calls on a thread, through `partial` too. */
function markThreaded(state: State, argument: Expression, found: Set<Expression>): void {
  if (found.has(argument)) return;
  found.add(argument);
  const target = argument.kind === "Call" ? state.calls.get(argument)?.target : undefined;
  if (argument.kind === "Call" && target?.kind === "library" && target.name === PARTIAL) {
    if (argument.args[0]) markThreaded(state, argument.args[0], found);
    return;
  }
  for (const member of membersOf(state.typeOf(argument))) {
    if (member.kind === "function") for (const one of family(member.info)) one.threaded = true;
    // Where the callable comes from is not known: it may be any of the module's partials.
    if (member.kind === "callable") {
      for (const [call, { target: maker }] of state.calls) {
        if (maker.kind === "library" && maker.name === PARTIAL) markThreaded(state, call, found);
      }
    }
  }
}

const PARTIAL = "functools.partial";

/** What a function on a thread calls runs on that thread; elsewhere its sleeps block as ever. */
function spreadThread(
  state: State,
  calls: readonly Call[],
  callsOf: ReadonlyMap<FunctionInfo, readonly Call[]>,
): void {
  for (const call of calls) {
    const target = state.calls.get(call)?.target;
    if (target?.kind !== "function" || target.info.threaded || target.info.isAsync) continue;
    for (const info of family(target.info)) {
      info.threaded = true;
      spreadThread(state, callsOf.get(info) ?? [], callsOf);
    }
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
