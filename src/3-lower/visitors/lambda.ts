import type { Lambda } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { someExpression } from "../../ast/walk.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerInto } from "../expressions.ts";
import { voided } from "../calls/none-result.ts";
import { calledByName, frozenRest } from "../functions/function.ts";
import { tellsItsName } from "../../2-analyze/told-names.ts";
import { keywordPrologue, parameterNames } from "../functions/keywords.ts";
import { lowerParameters } from "../functions/parameters.ts";

export function lowerLambda(node: Lambda, ctx: Context): TsExpression {
  const info = ctx.module.state.functions.get(node)!;
  if (someExpression(node.body, ({ kind }) => kind === "Yield" || kind === "YieldFrom"))
    ctx.module.report("unsupported-syntax", node.span, { construct: "a lambda that yields" });
  const inner = ctx.within({ scope: info.scope, func: info, prelude: undefined });
  const body = voided(lowerInto(node.body, info.returns.type, inner));
  // Its arguments may have to be taken apart first, as a function's are.
  const prologue = [...keywordPrologue(info, inner), ...frozenRest(info)];
  const bare = b.arrow(
    lowerParameters(info, inner, 0),
    prologue.length > 0 ? b.block([...prologue, b.returnStatement(body)]) : body,
    info.coloured ? { async: true } : {},
  );
  const arrow = tellsItsName(info, ctx.module.state)
    ? b.call(ctx.module.runtime("named"), [bare, b.str(node.pythonName ?? "<lambda>")])
    : bare;
  if (!calledByName(ctx).has(info)) return arrow;
  const names = parameterNames(info, ctx.module.state).map((name) => b.str(name));
  return b.call(ctx.module.runtime("withParameters"), [arrow, ...names]);
}
