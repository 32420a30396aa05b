import type { Call } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { abstractCallees } from "../../2-analyze/late-abstract.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";

/** `new cls(…)` → `makeInstance(cls, …)`, where the class may be one that leaves methods open. */
export function checkedForAbstract(node: Call, made: TsExpression, ctx: Context): TsExpression {
  if (made.kind !== "New" || abstractCallees(node, ctx.module.state).length === 0) return made;
  return b.call(ctx.module.runtime("makeInstance"), [made.callee, ...made.args]);
}
