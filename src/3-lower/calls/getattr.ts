import type { Call } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { isBuiltinClass } from "../../2-analyze/builtin-members.ts";
import { libraryClassOf } from "../../2-analyze/infer/attribute-types.ts";
import { membersOf } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerShown } from "../expressions.ts";

/** An attribute whose name is written out is read directly where the class is known to have it. */
export function lowerGetattr(node: Call, _fact: unknown, ctx: Context): TsExpression {
  const owners = membersOf(ctx.module.state.typeOf(node.args[0]));
  const isBuiltin =
    owners.length > 0 && owners.every((one) => isBuiltinClass(libraryClassOf(one) ?? ""));
  // Which method of a str it is that a variable names, nothing emitted could tell.
  if (isBuiltin && node.args[1]?.kind !== "Str")
    ctx.module.report("unsupported-call", node.span, { name: "getattr" });
  const args = node.args.map((argument, index) =>
    index === 2 ? lowerShown(argument, ctx) : lowerExpression(argument, ctx),
  );
  const name = node.args[1];
  if (name?.kind === "Str") args[1] = b.str(ctx.module.naming.attribute(name.value));
  return b.call(ctx.module.runtime("getattr"), args);
}
