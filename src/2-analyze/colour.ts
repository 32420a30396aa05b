/**
 * Colour: sync functions that must wait become `async`, and so do those that call them. Waiting
 * calls are `asyncio.run`, `loop.run_until_complete`, `loop.run_forever`, and, in functions that run
 * on an executor's thread, blocking calls.
 */
import type { Block, Call, Expression, FunctionDef, Lambda, WithItem } from "../ast/python.ts";
import { childExpressions, expressionsOf, innerBlocks } from "../ast/walk.ts";
import { ArrivalsSearch, type Arrivals } from "./arrivals.ts";
import { locksIn, waitsInside } from "./held-locks.ts";
import type { State } from "./infer/state.ts";
import { ancestry, descendants, type FunctionInfo } from "./model.ts";
import { ThreadStarts } from "./thread-starts.ts";
import {
  startsThreads,
  threadedArgument,
  threadMethods,
  waitsAlways,
  waitsAmongThreads,
} from "./threads.ts";
import { every, membersOf, some, type Type } from "./types.ts";

export interface Colour {
  /** Calls that must be awaited although Python does not write `await`. */
  readonly waiting: ReadonlySet<Call>;
  /** Locks of threads that may have to be waited for. */
  readonly waitingLocks: ReadonlySet<WithItem>;
  /** Functions that are handed to a thread: there a coloured one is welcome. */
  readonly threadArguments: ReadonlySet<Expression>;
  readonly arrivals: Arrivals;
}

export function colourFunctions(state: State): Colour {
  const waiting = new Set<Call>();
  const waitingLocks = new Set<WithItem>();
  const callsOf = new Map<FunctionInfo, Call[]>();
  for (const [node, info] of state.functions) callsOf.set(info, callsIn(node));

  const threadArguments = new Set<Expression>();
  for (const fact of state.calls.values()) {
    const argument = threadedArgument(fact);
    if (argument) markThreaded(state, argument, threadArguments);
  }
  for (const info of threadMethods(state)) for (const one of family(info)) one.threaded = true;
  for (const [info, calls] of callsOf) {
    if (!info.threaded || info.isAsync) continue;
    spreadThread(state, calls, callsOf);
  }
  const arrivals = new ArrivalsSearch(state);
  for (const [node, info] of state.functions) {
    if (node.kind !== "Lambda" && arrivals.waitsIn(node.body)) colour(info);
  }
  arrivals.waitsIn(state.module.body);
  const hasThreads = startsThreads(state);
  const topCalls = callsInBlock(state.module.body);
  const spread = (): void => {
    for (let changed = true; changed; ) {
      changed = false;
      for (const [info, calls] of callsOf) {
        for (const call of calls) {
          if (waiting.has(call) || !mustWait(state, call, hasThreads, info)) continue;
          waiting.add(call);
          if (info.isAsync || info.coloured) continue;
          colour(info);
          changed = true;
        }
      }
    }
    for (const call of topCalls) if (mustWait(state, call, hasThreads)) waiting.add(call);
  };
  spread();
  const locks = [...state.functions].map(([node, info]) => ({
    info,
    held: node.kind !== "Lambda" && mayBecomeAsync(info) ? locksIn(state, node.body) : [],
  }));
  const outer = locksIn(state, state.module.body);
  const held = [...locks.flatMap((one) => one.held), ...outer];
  const isContended =
    held.some(({ node }) => waitsInside(node.body, waiting)) ||
    [...waiting].some((call) => takesLock(state, call));
  if (hasThreads && isContended) {
    for (const { item } of held) waitingLocks.add(item);
    for (const { info, held: own } of locks) if (own.length > 0) colour(info);
    spread();
  }
  const isOpen = (body: Block): boolean =>
    arrivals.waitsIn(body) || (waitingLocks.size > 0 && locksIn(state, body).length > 0);
  const starts = new ThreadStarts(
    state,
    (node) => callsInExpression(node).filter((call) => waiting.has(call)),
    (info) => info.node.kind !== "Lambda" && isOpen(info.node.body),
  );
  const begun = [...state.calls].filter(([, fact]) => {
    const argument = beginsThread(fact) ? threadedArgument(fact) : undefined;
    return argument !== undefined && starts.mayGoOn(argument);
  });
  for (const [call] of begun) {
    waiting.add(call);
    for (const [info, calls] of callsOf) if (calls.includes(call)) colour(info);
  }
  if (begun.length > 0) spread();
  return { waiting, waitingLocks, threadArguments, arrivals };
}

/** `lock.acquire()`: where it is given back is not to be seen. */
function takesLock(state: State, call: Call): boolean {
  const target = state.calls.get(call)?.target;
  return target?.kind === "library" && /^threading\.\w+#acquire$/.test(target.name);
}

/** Hands over work at once, and goes on. */
const beginsThread = ({ target }: { target: { kind: string; name?: string } }): boolean =>
  target.kind === "library" && /#(?:submit|map|run_in_executor)$/.test(target.name ?? "");

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

function mustWait(state: State, call: Call, hasThreads: boolean, info?: FunctionInfo): boolean {
  const target = state.calls.get(call)?.target;
  if (target === undefined) return false;
  if (target.kind === "function") return target.info.coloured && !target.info.isAsync;
  if (target.kind === "dynamic") return callsColoured(state, call);
  if (target.kind !== "library") return false;
  if (hasThreads && waitsAmongThreads(state, target.name))
    return info === undefined || info.threaded || mayBecomeAsync(info);
  return waitsAlways(state, target.name);
}

/** Where nothing could await it, the runtime sees to it that no other thread would go on meanwhile. */
const mayBecomeAsync = ({ isAsync, isGenerator, method, name }: FunctionInfo): boolean =>
  isAsync ||
  (!isGenerator && method !== "property" && method !== "setter" && !/^__\w+__$/.test(name));

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
