import type { Call, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { Entry } from "../../../grammar-maps/define.ts";
import type { CallFact } from "../../2-analyze/infer/state.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { parseSignature } from "../../2-analyze/signatures.ts";
import { lowerExpression, lowerReceiver } from "../expressions.ts";
import { toTs } from "../types.ts";
import { lowerArgument, signatureOf } from "./emit.ts";

/**
 * The receiver of a method that is kept: Python evaluates it once, when the method is read. What may
 * be another object later is the argument of a function around: `((items) => (x) => items.push(x))(make())`.
 */
export function heldReceiver(
  node: Expression,
  ctx: Context,
  method: (receiver: TsExpression) => TsExpression | undefined,
): TsExpression | undefined {
  const receiver = lowerReceiver(node, ctx);
  if (isSteady(node, ctx)) return method(receiver);
  const name = ctx.module.fresh("target", ctx.scope);
  const value = method(b.id(name));
  const parameter = b.parameter(name, { type: toTs(ctx, ctx.module.state.typeOf(node)) });
  return value && b.call(b.arrow([parameter], value), [receiver]);
}

function isSteady(node: Expression, ctx: Context): boolean {
  if (node.kind === "Attribute") return ctx.callback !== undefined && isSteady(node.value, ctx);
  if (node.kind !== "Name") return ["Str", "Bytes", "Int", "Float"].includes(node.kind);
  const binding = ctx.module.state.resolution.names.get(node);
  return binding === undefined || !ctx.module.declarations.mutable.has(binding);
}

/** `push = stack.append`, `push(x)`: the value is a function that knows its object. */
export function heldMethodCall(
  node: Call,
  entry: Entry,
  fact: CallFact,
  ctx: Context,
): TsExpression {
  const { parameters } = signatureOf(entry, fact);
  const args = parameters.flatMap(({ name, flavour, type }) => {
    const given = flavour === "var-positional" ? fact.bound.rest : [fact.bound.named.get(name)];
    return given.flatMap((one) => (one ? [lowerArgument(one, type, fact, ctx)] : []));
  });
  // The function takes what the first form of the method takes.
  const [first] = typeof entry.signature === "string" ? [entry.signature] : entry.signature;
  const { length } = parseSignature(first).parameters;
  if (fact.bound.starred || node.keywords.length > 0 || args.length > length)
    ctx.module.report("unsupported-call", node.span, { name: "a method kept in a variable" });
  return b.call(lowerExpression(node.func, ctx), args);
}
