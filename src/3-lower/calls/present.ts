/** Methods of builtin types on what may be None: CPython says which attribute None lacks. */
import type { Attribute, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import { snakeCase } from "../../2-analyze/naming.ts";
import { some } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerReceiver } from "../expressions.ts";

/**
 * `present(text, "upper").toUpperCase()`
 *
 * @returns nothing where the engine's own error tells the attribute, as of `match!.group(1)`
 */
export function presentReceiver(
  node: Expression,
  template: string,
  { target }: CallFact,
  ctx: Context,
): TsExpression | undefined {
  const [, name] = (target.kind === "library" ? target.name : "").split("#");
  if (name === undefined || !mayBeNone(node, ctx)) return undefined;
  const member = /^\$self\.(\w+)/.exec(template)?.[1];
  return member !== undefined && snakeCase(member) === name ? undefined : present(node, name, ctx);
}

/** The object of an attribute: `node!`, or `present(node, "getName")` of a name that would not be told. */
export function presentOwner({ value, attribute }: Attribute, ctx: Context): TsExpression {
  const isTold = snakeCase(ctx.module.naming.attribute(attribute)) === attribute;
  return isTold || !mayBeNone(value, ctx)
    ? lowerReceiver(value, ctx)
    : present(value, attribute, ctx);
}

export const mayBeNone = (node: Expression, ctx: Context): boolean =>
  some(ctx.module.state.typeOf(node), ({ kind }) => kind === "None");

export const present = (node: Expression, attribute: string, ctx: Context): TsExpression =>
  b.call(ctx.module.runtime("present"), [lowerExpression(node, ctx), b.str(attribute)]);
