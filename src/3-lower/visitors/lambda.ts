import type { Lambda } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerInto } from "../expressions.ts";
import { lowerParameters } from "../functions/parameters.ts";

export function lowerLambda(node: Lambda, ctx: Context): TsExpression {
  const info = ctx.module.state.functions.get(node)!;
  const inner = ctx.within({ scope: info.scope, func: info, prelude: undefined });
  const body = lowerInto(node.body, info.returns.type, inner);
  return b.arrow(lowerParameters(info, inner, 0), body, info.coloured ? { async: true } : {});
}
