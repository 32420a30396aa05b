/** `fib.cache_info`: what functions have that remember their results. */
import type { Attribute } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerReceiver } from "../expressions.ts";

const PROPERTIES: Readonly<Partial<Record<string, string>>> = {
  cache_info: "cacheInfo",
  cache_clear: "cacheClear",
  cache_parameters: "cacheParameters",
  __wrapped__: "__wrapped__",
};

/** `fib.cacheInfo`, where the attribute is one of such a function; otherwise nothing. */
export function cacheAttribute(
  node: Attribute,
  members: readonly Type[],
  ctx: Context,
): TsExpression | undefined {
  const [only] = members;
  const property = PROPERTIES[node.attribute];
  if (property === undefined || members.length !== 1) return undefined;
  if (only.kind !== "function" || !only.info.cached || only.info.decorated) return undefined;
  if (!only.info.owner) return b.member(lowerExpression(node.value, ctx), property);
  // The method itself has it, not what it becomes with its object.
  const method =
    only.self && node.value.kind === "Attribute"
      ? b.member(
          lowerReceiver(node.value.value, ctx),
          ctx.module.naming.attribute(node.value.attribute),
        )
      : lowerExpression(node.value, ctx);
  return b.call(ctx.module.runtime("getattr"), [method, b.str(node.attribute)]);
}
