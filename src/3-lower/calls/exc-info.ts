import type { Call } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";

/** `sys.exc_info()` → `sys.excInfo(error)`, in the handler of an exception or outside of all functions. */
export function lowerExcInfo(node: Call, _fact: unknown, ctx: Context): TsExpression {
  if (ctx.caught === undefined && ctx.func !== undefined)
    ctx.module.report("unsupported-syntax", node.span, {
      construct: "`sys.exc_info()` outside of the handler whose exception it tells",
    });
  const info = b.member(ctx.module.runtime("excInfo", "sys"), "excInfo");
  return b.call(info, ctx.caught === undefined ? [] : [b.id(ctx.caught)]);
}
