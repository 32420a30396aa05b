/** Arguments that are handed over beside the function that will be called with them. */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { bindArguments, type BoundArguments } from "../../2-analyze/bind.ts";
import { boundCount } from "../../2-analyze/infer/call-function.ts";
import { bindable } from "../../2-analyze/infer/calls.ts";
import { parametersAt, showsArgument } from "../../2-analyze/infer/shown-arguments.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import type { FunctionInfo } from "../../2-analyze/model.ts";
import { UNKNOWN, membersOf } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerInto, lowerShown } from "../expressions.ts";
import { toTs } from "../types.ts";
import { lowerArguments } from "./arguments.ts";

/** A function of the program, and how many of its parameters the receiver fills. */
export interface KnownFunction {
  readonly info: FunctionInfo;
  readonly skip: number;
}

/** The one function of the program that an expression is. */
export function knownFunction(node: Expression, ctx: Context): KnownFunction | undefined {
  const members = membersOf(ctx.module.state.typeOf(node));
  const [only] = members;
  if (members.length !== 1 || only?.kind !== "function") return undefined;
  return { info: only.info, skip: boundCount(only.info, only.self) };
}

/**
 * `loop.call_soon(show, 1.0)`: each argument goes into the function's parameter, as if it were called
 * here. Nothing where the program's function does not take them.
 */
export function lowerHanded(
  node: Call,
  func: Expression,
  args: readonly Expression[],
  ctx: Context,
): TsExpression[] | undefined {
  const known = knownFunction(func, ctx);
  if (known === undefined) return args.map((argument, at) => openArgument(func, argument, at, ctx));
  const call: Call = { ...node, func, args, keywords: [] };
  const bound = bindArguments(call, bindable(known.info, known.skip));
  if (bound.error !== undefined) return undefined;
  const lowered = lowerArguments(call, factOf(known.info, bound), known.info, known.skip, ctx);
  return [...withTupleSpread(lowered, known, ctx)];
}

/** An argument of a function that is not the program's: what shows it must see which floats there are. */
export function openArgument(
  func: Expression,
  argument: Expression,
  index: number,
  ctx: Context,
): TsExpression {
  const { state } = ctx.module;
  if (argument.kind === "Starred") return b.spread(lowerExpression(argument.value, ctx));
  const callee = state.typeOf(func);
  if (showsArgument(state, callee, index)) return lowerShown(argument, ctx);
  // A float that goes where ints go too tells that it is one.
  const [slot] = parametersAt(callee, index);
  return slot ? lowerInto(argument, slot.type, ctx) : lowerExpression(argument, ctx);
}

export const factOf = (info: FunctionInfo, bound: BoundArguments): CallFact => ({
  target: { kind: "function", info },
  bound,
  result: UNKNOWN,
});

/** `func, *args`: TypeScript spreads an array into named parameters only as a tuple. */
export function withTupleSpread(
  args: readonly TsExpression[],
  { info, skip }: KnownFunction,
  ctx: Context,
): readonly TsExpression[] {
  const parameters = info.parameters.slice(skip);
  if (parameters.some(({ node }) => node.flavour.startsWith("var-"))) return args;
  return args.map((argument, index) => {
    if (argument.kind !== "Spread") return argument;
    const elements = parameters.slice(index).map(({ slot }) => toTs(ctx, slot.type));
    return b.spread(b.as_(argument.argument, { kind: "TupleType", elements }));
  });
}
