import type { Call } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";

/** An attribute whose name is written out is read directly where the class is known to have it. */
export function lowerGetattr(node: Call, _fact: unknown, ctx: Context): TsExpression {
  const args = node.args.map((argument) => lowerExpression(argument, ctx));
  const name = node.args[1];
  if (name?.kind === "Str") args[1] = b.str(ctx.module.naming.attribute(name.value));
  return b.call(ctx.module.runtime("getattr"), args);
}
