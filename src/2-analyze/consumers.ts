/** Calls that are through with their iterables and callbacks when they return. */
import type { Call, Expression } from "../ast/python.ts";
import type { State } from "./infer/state.ts";

/** Library functions that go through the whole of their iterable before anything else happens. */
export const CONSUMERS: ReadonlySet<string> = new Set([
  "collections.Counter",
  "collections.deque",
  "dict",
  "frozenset",
  "list",
  "list#extend",
  "math.fsum",
  "math.prod",
  "max",
  "min",
  "set",
  "set#update",
  "sorted",
  "statistics.fmean",
  "statistics.harmonic_mean",
  "statistics.mean",
  "statistics.median",
  "statistics.pstdev",
  "statistics.pvariance",
  "statistics.quantiles",
  "statistics.stdev",
  "statistics.variance",
  "str#join",
  "sum",
  "tuple",
]);

/** Those that may stop before the end: what is left of a generator expression is dropped. */
const STOPPING = new Set(["all", "any", "next"]);

/** Functions that call their callback before they return. */
const CALLERS = new Set([
  "functools.reduce",
  "heapq.nlargest",
  "heapq.nsmallest",
  "list#sort",
  "max",
  "min",
  "sorted",
]);

/** Iterators that go no further than what goes through them. */
const LAZY = new Set(["enumerate", "filter", "map", "reversed", "zip"]);

const libraryName = (node: Expression, state: State): string | undefined => {
  const target = node.kind === "Call" ? state.calls.get(node)?.target : undefined;
  return target?.kind === "library" ? target.name : undefined;
};

/**
 * The arguments that nothing holds once the call has returned: the closures in them run before the
 * next statement does.
 * @param isConsumed Whether that is so for what the call itself gives.
 */
export function consumedArguments(
  node: Call,
  isConsumed: boolean,
  state: State,
): ReadonlySet<Expression> {
  const found = new Set<Expression>();
  const name = libraryName(node, state);
  const consumes =
    name !== undefined &&
    (CONSUMERS.has(name) || STOPPING.has(name) || (isConsumed && LAZY.has(name)));
  const calls = name !== undefined && (CALLERS.has(name) || (isConsumed && LAZY.has(name)));
  for (const argument of [...node.args, ...node.keywords.map(({ value }) => value)]) {
    // `f(*(…))` has all values before it calls.
    if (argument.kind === "Starred") found.add(argument);
    else if (argument.kind === "Lambda" ? calls : consumes) found.add(argument);
  }
  return found;
}
