import type { Await, Expression, Yield, YieldFrom } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { membersOf, some, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import { lowerCoroutineCall } from "../calls/coroutines.ts";
import type { Context } from "../context.ts";
import { coerceItems, lowerExpression, lowerInto, namedFloat } from "../expressions.ts";
import { throwsIntoGenerators } from "../functions/throwing.ts";
import { mayBeAwaitable } from "../representation.ts";
import { asIterable } from "./iteration.ts";

/** `await f(x)` runs the coroutine here and now; anything else awaited is an object. */
export function lowerAwait(node: Await, ctx: Context): TsExpression {
  const operand = lowerAwaited(node.value, ctx.within({ usage: "awaited" }));
  const awaited = b.await_(operand);
  // JavaScript unwraps an awaitable that a promise resolves with; the runtime boxes it for the way.
  const type = ctx.module.state.typeOf(node);
  return mayBeAwaitable(type) ? b.call(ctx.module.runtime("unbox"), [awaited]) : awaited;
}

function lowerAwaited(node: Expression, ctx: Context): TsExpression {
  if (node.kind === "Call") {
    const direct = lowerCoroutineCall(node, ctx);
    if (direct) return direct;
  }
  const value = lowerExpression(node, ctx);
  const isOwn = some(
    ctx.module.state.typeOf(node),
    ({ kind }) => kind === "object" || kind === "unknown",
  );
  return isOwn && !ctx.module.snippet ? b.call(ctx.module.runtime("awaitable"), [value]) : value;
}

export function lowerYield(node: Yield, ctx: Context): TsExpression {
  const yielded = lowerYielded(node, ctx);
  // What a plain `next` sends is None in Python and `undefined` in JavaScript.
  return ctx.func!.isAsync ? yielded : b.binary("??", yielded, b.nullKeyword());
}

/** A `yield` on its own. */
export function lowerYielded(node: Yield, ctx: Context): TsExpression {
  if (node.value === undefined) return b.yield_(b.nullKeyword());
  const target = ctx.func!.yields.type;
  const value = lowerInto(node.value, target, ctx);
  const boxed =
    ctx.func!.isAsync && mayBeAwaitable(target)
      ? b.call(ctx.module.runtime("box"), [value])
      : value;
  return b.yield_(boxed);
}

export function lowerYieldFrom(node: YieldFrom, ctx: Context): TsExpression {
  const type = ctx.module.state.typeOf(node.value);
  const value = coerceItems(lowerExpression(node.value, ctx), type, ctx.func!.yields.type, ctx);
  // Containers take nothing that is sent or thrown into the generator.
  const isSent = membersOf(ctx.func!.sends.type).some(({ kind }) => kind !== "None");
  if (!isGenerator(type) && (isSent || throwsIntoGenerators(ctx.module.state))) {
    const named = namedFloat(value, type, ctx);
    return b.yieldFrom(b.call(ctx.module.runtime("delegated"), [named]));
  }
  return b.yieldFrom(asIterable(value, type, ctx));
}

const isGenerator = (type: Type): boolean => type.kind === "instance" && type.name === "Generator";
