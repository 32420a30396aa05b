import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import type { InstanceType, Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { coerceItems, lowerExpression, lowerInto } from "../expressions.ts";
import { newMap } from "../visitors/displays.ts";

/** `dict(a=1)`, `dict(pairs)`, `dict(other)` */
export function lowerDictCall(node: Call, fact: CallFact, ctx: Context): TsExpression {
  const type = fact.result as InstanceType;
  if (node.args.length === 0 && node.keywords.length === 0) return newMap([], type, ctx);
  const value = type.args?.[1]?.type ?? { kind: "unknown" as const };
  const pairs = node.keywords.map((keyword) =>
    keyword.name === undefined
      ? b.spread(b.call(ctx.module.runtime("entriesOf"), [lowerExpression(keyword.value, ctx)]))
      : b.array([b.str(keyword.name), lowerInto(keyword.value, value, ctx)]),
  );
  const source = node.args[0]
    ? [b.spread(b.call(ctx.module.runtime("entriesOf"), [copied(node.args[0], value, ctx)]))]
    : [];
  return newMap([b.array([...source, ...pairs])], type, ctx);
}

const copied = (source: Expression, item: Type, ctx: Context): TsExpression =>
  coerceItems(lowerExpression(source, ctx), ctx.module.state.typeOf(source), item, ctx);
