/** Where a `StopIteration` turns into a RuntimeError. */
import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { FunctionInfo } from "../../2-analyze/model.ts";
import { isMadeHere, letsStopOut } from "../../2-analyze/stop-iteration.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { interrupts } from "../visitors/mappable.ts";
import { evaluatedAsWritten } from "./reordered.ts";

export type StopBoundary = "generator" | "coroutine" | "async generator";

/** The generator or coroutine that the error of `next(iterator)` would leave. */
export const stopBoundary = (iterator: Expression, ctx: Context): StopBoundary | undefined =>
  isMadeHere(iterator, ctx.func?.scope, ctx.module.state) ? boundary(ctx) : undefined;

/** The generator or coroutine around: nothing in it handles the error. */
function boundary({ func, scope, handling }: Context): StopBoundary | undefined {
  // A generator expression is one too, also where it becomes the callback of an array.
  if (scope.kind === "comprehension" && scope.node.kind === "GeneratorExp") return "generator";
  if (func === undefined || handling === func) return undefined;
  if (!func.isGenerator) return func.isAsync ? "coroutine" : undefined;
  return func.isAsync ? "async generator" : "generator";
}

/** `stopsWithin("coroutine", () => first(xs))`, where `first` may let the error of its `next` out. */
export function callWithin(
  node: Call,
  info: FunctionInfo,
  ctx: Context,
  lower: (ctx: Context) => TsExpression,
): TsExpression {
  const place = boundary(ctx);
  if (place === undefined || !letsStopOut(info, ctx.module.state)) return lower(ctx);
  const guarded = (inner: Context): TsExpression =>
    b.call(ctx.module.runtime("stopsWithin"), [b.str(place), b.arrow([], lower(inner))]);
  const given = [...node.args, ...node.keywords.map(({ value }) => value)];
  return given.some((argument) => interrupts(argument, ctx))
    ? evaluatedAsWritten(node, ctx, guarded)
    : guarded(ctx);
}
