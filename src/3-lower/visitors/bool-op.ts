import type { BoolOp, Expression, IfExp, NamedExpr } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { coerce, lowerExpression, lowerInto } from "../expressions.ts";
import { waits } from "../held.ts";
import { lowerTest, truth } from "../truth.ts";
import { toTs } from "../types.ts";
import { lowerName } from "./names.ts";

/** `and` and `or` give an operand. JavaScript's do too, where the two agree on what is true. */
export function lowerBoolOp(node: BoolOp, ctx: Context): TsExpression {
  const result = ctx.module.state.typeOf(node);
  const [first, ...rest] = node.values as [Expression, ...Expression[]];
  let value = lowerInto(first, result, ctx);
  let operand = first;
  for (const next of rest) {
    const right = lowerInto(next, result, ctx);
    value = waits(next)
      ? combineWaiting(node, value, operand, right, ctx)
      : combine(node.operator, value, operand, right, ctx);
    operand = next;
  }
  return value;
}

/** `names() or await read()` → `truthy((left = names())) ? left : await read()` */
function combineWaiting(
  node: BoolOp,
  left: TsExpression,
  leftNode: Expression,
  right: TsExpression,
  ctx: Context,
): TsExpression {
  const value = combine(node.operator, left, leftNode, right, ctx);
  if (value.kind !== "Call") return value;
  if (ctx.prelude === undefined) {
    const construct = `\`${node.operator}\` with an operand that waits (assign it to a variable first)`;
    ctx.module.report("unsupported-syntax", node.span, { construct });
    return value;
  }
  const name = ctx.module.fresh("left", ctx.scope);
  const type = ctx.module.state.typeOf(leftNode);
  ctx.prelude.push(b.letDecl(name, undefined, toTs(ctx, type)));
  const test = b.call(ctx.module.runtime("truthy"), [b.assign(b.id(name), left)]);
  return node.operator === "and"
    ? b.conditional(test, right, b.id(name))
    : b.conditional(test, b.id(name), right);
}

function combine(
  operator: BoolOp["operator"],
  left: TsExpression,
  leftNode: Expression,
  right: TsExpression,
  ctx: Context,
): TsExpression {
  const type = ctx.module.state.typeOf(leftNode);
  const test = truth(left, type, ctx);
  const plain = test === left || (type.kind === "int" && test.kind === "Binary");
  if (plain) return b.binary(operator === "and" ? "&&" : "||", left, right);
  if (left.kind === "Identifier") {
    return operator === "and" ? b.conditional(test, right, left) : b.conditional(test, left, right);
  }
  return b.call(ctx.module.runtime(operator), [left, b.arrow([], right)]);
}

export function lowerIfExp(node: IfExp, ctx: Context): TsExpression {
  const type = ctx.module.state.typeOf(node);
  return b.conditional(
    lowerTest(node.test, ctx),
    lowerInto(node.body, type, ctx),
    lowerInto(node.orelse, type, ctx),
  );
}

/** `(n := f())` → `(n = f())`; the declaration stands before the statement. */
export function lowerNamedExpr(node: NamedExpr, ctx: Context): TsExpression {
  const binding = ctx.module.state.resolution.names.get(node.target);
  const target = binding ? b.id(binding.emitted) : lowerName(node.target, ctx);
  const from = ctx.module.state.typeOf(node.value);
  const value = coerce(lowerExpression(node.value, ctx), from, binding?.slot.type ?? from, ctx);
  return b.assign(target, value);
}
