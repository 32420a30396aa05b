/** Builtins on what threads give one after the other: see `2-analyze/arrivals.ts`. */
import type { Call } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { isArrivals } from "../../2-analyze/arrivals.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { iterable } from "../visitors/iteration.ts";

/** `zip(urls, pool.map(fetch, urls))` in a loop, and `list(pool.map(fetch, urls))`. */
export function callOfArrivals(node: Call, name: string, ctx: Context): TsExpression | undefined {
  const { arrivals } = ctx.module.colour;
  const [first, ...others] = node.args;
  if (name === "list" && first !== undefined && arrivals.collected.has(first))
    return lowerExpression(first, ctx);
  if (!arrivals.steps.has(node) || first === undefined) return undefined;
  if (name === "zip") {
    const sources = node.args.map((argument) =>
      isArrivals(ctx.module.state, argument)
        ? lowerExpression(argument, ctx)
        : iterable(argument, ctx),
    );
    return b.call(ctx.module.runtime("zipArrivals"), sources);
  }
  const start = [...others, ...node.keywords.map(({ value }) => value)];
  return b.call(ctx.module.runtime("enumerateArrivals"), [
    lowerExpression(first, ctx),
    ...start.map((argument) => lowerExpression(argument, ctx)),
  ]);
}
