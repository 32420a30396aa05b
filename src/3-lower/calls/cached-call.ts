/** Calls with keywords of functions that remember their results. */
import type { Call } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import type { FunctionInfo } from "../../2-analyze/model.ts";
import { UNKNOWN } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerInto } from "../expressions.ts";
import { callByName } from "./dynamic-call.ts";

/** `power(3, exponent=2)` is remembered apart from `power(3, 2)`: the keywords stay what they are. */
export function cachedCall(
  node: Call,
  { bound }: CallFact,
  info: FunctionInfo,
  ctx: Context,
): TsExpression {
  const isSpread =
    node.args.some(({ kind }) => kind === "Starred") ||
    node.keywords.some(({ name }) => name === undefined);
  if (isSpread) return callByName(node, ctx);
  const typeOf = (argument: Call["args"][number]) =>
    info.parameters.find(({ node: { name } }) => bound.named.get(name) === argument)?.slot.type ??
    UNKNOWN;
  return b.call(ctx.module.runtime("callWith"), [
    lowerExpression(node.func, ctx),
    b.array(node.args.map((argument) => lowerInto(argument, typeOf(argument), ctx))),
    b.object(
      node.keywords.map(({ name, value }) =>
        b.property(name!, lowerInto(value, typeOf(value), ctx)),
      ),
    ),
  ]);
}
