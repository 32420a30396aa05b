/** Defaults of fields: Python evaluates them once, with the class. */
import type { Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { isTimeless } from "../functions/defaults.ts";

const constants = new WeakMap<object, Map<Expression, TsExpression>>();

/** The default in its place; what is made anew or has effects stands before the class. */
export function fieldDefault(name: string, node: Expression, ctx: Context): TsExpression {
  const { module, prelude } = ctx;
  let known = constants.get(module);
  if (known === undefined) constants.set(module, (known = new Map()));
  const found = known.get(node);
  if (found) return found;
  const value = lowerExpression(node, ctx);
  if (isTimeless(node, ctx)) return value;
  if (prelude === undefined) {
    module.report("unsupported-syntax", node.span, {
      construct: "a default of a field that is made anew or changes, in a class that stands here",
    });
    return value;
  }
  const constant = module.fresh(`${module.naming.attribute(name)}Default`, emissionScope(ctx));
  prelude.push(b.constDecl(constant, value));
  known.set(node, b.id(constant));
  return b.id(constant);
}

/** The scope that the class statement stands in. */
function emissionScope(ctx: Context): Context["scope"] {
  let { scope } = ctx;
  while (scope.kind === "class" && scope.parent !== undefined) scope = scope.parent;
  return scope;
}
