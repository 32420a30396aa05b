/**
 * What evaluating an expression changes, and whether it looks at what something else may change:
 * two expressions can be evaluated in another order where neither notices.
 */
import type { Expression } from "../../ast/python.ts";
import type { State } from "../infer/state.ts";
import type { FunctionInfo } from "../model.ts";
import { ownEffects, type OwnEffects } from "./own-effects.ts";
import { functionEffects } from "./function-effects.ts";
import { iterationEffects } from "./iteration-effects.ts";

export interface Effects {
  /** Prints, waits for input, changes an object or a variable of somebody else. */
  readonly writes: boolean;
  /** Looks at objects and variables that something else may change. */
  readonly reads: boolean;
}

/** What evaluating the expression does, with the functions of the program that it calls. */
export const effectsOf = (node: Expression, state: State): Effects =>
  withCalls(ownEffects(node, state), state);

/** What going through the iterable does, once it has been evaluated. */
export const effectsOfIteration = (node: Expression, state: State): Effects =>
  withCalls(iterationEffects(node, state), state);

/** Whether it makes no difference which of the two comes first. */
export const commute = (one: Effects, other: Effects): boolean =>
  !(one.writes && (other.writes || other.reads)) && !(other.writes && one.reads);

function withCalls(own: OwnEffects, state: State): Effects {
  let { writes, reads } = own;
  const seen = new Set<FunctionInfo>();
  const waiting = [...own.calls];
  for (let info = waiting.pop(); info !== undefined; info = waiting.pop()) {
    if (seen.has(info)) continue;
    seen.add(info);
    const inside = functionEffects(info, state);
    writes ||= inside.writes;
    reads ||= inside.reads;
    waiting.push(...inside.calls);
  }
  return { writes, reads };
}
