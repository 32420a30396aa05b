/** Operands that stand in several places of the TypeScript, or in another order, and are evaluated once. */
import type { Expression } from "../ast/python.ts";
import { someExpression } from "../ast/walk.ts";
import type { TsExpression, TsStatement } from "../ast/typescript.ts";
import { effectsOf } from "../2-analyze/effects/effects.ts";
import { mayRaise } from "../2-analyze/effects/may-raise.ts";
import { membersOf } from "../2-analyze/types.ts";
import * as b from "./builders.ts";
import type { Context } from "./context.ts";
import { lowerExpression } from "./expressions.ts";
import { holdsBareFloat, typeText } from "./representation.ts";

/** Whether evaluating it may do something that other expressions notice. */
export const hasEffect = (node: Expression, ctx: Context): boolean =>
  effectsOf(node, ctx.module.state).writes;

/** The same, or raise: whether it makes a difference what comes before it. */
export const isNoticed = (node: Expression, ctx: Context): boolean =>
  hasEffect(node, ctx) || mayRaise(node, ctx.module.state);

/** Whether it waits or yields: no function can be made of that. */
export const waits = (node: Expression): boolean =>
  someExpression(node, ({ kind }) => ["Await", "Yield", "YieldFrom"].includes(kind));

/**
 * Whether one of the values is a container that a later one may change: `print(xs, xs.pop())` shows
 * what is left, so all of them are evaluated before the first is looked at.
 */
export function changesBefore(nodes: readonly Expression[], ctx: Context): boolean {
  const { state } = ctx.module;
  const isNew = (node: Expression): boolean =>
    /^(?:List|Dict|Set)/.test(node.kind) ||
    (node.kind === "Call" && state.calls.get(node)?.target.kind === "library");
  return nodes.some(
    (node, index) =>
      membersOf(state.typeOf(node)).some(({ kind }) => kind === "instance") &&
      !isNew(node) &&
      nodes.slice(index + 1).some((later) => hasEffect(later, ctx)),
  );
}

/** `...typed([xs, xs.pop()], "tuple[list[float], float]")`: floats are told after all is evaluated. */
export function shownTogether(
  nodes: readonly Expression[],
  ctx: Context,
): TsExpression | undefined {
  const types = nodes.map((node) => ctx.module.state.typeOf(node));
  if (!types.some((type) => holdsBareFloat(type)) || !changesBefore(nodes, ctx)) return undefined;
  const values = nodes.map((node) => lowerExpression(node, ctx));
  const text = `tuple[${types.map((type) => typeText(type)).join(", ")}]`;
  return b.spread(b.call(ctx.module.runtime("typed"), [b.array(values), b.str(text)]));
}

/** Evaluating it twice cannot be told from once. */
export const isRepeatable = (part: Expression): boolean =>
  ["Name", "Int", "Float", "Str", "None", "True", "False"].includes(part.kind) ||
  (part.kind === "Attribute" && isRepeatable(part.value)) ||
  (part.kind === "Subscript" && isRepeatable(part.value) && isRepeatable(part.index)) ||
  (part.kind === "UnaryOp" && isRepeatable(part.operand)) ||
  (part.kind === "BinOp" && isRepeatable(part.left) && isRepeatable(part.right)) ||
  (part.kind === "Call" &&
    part.func.kind === "Name" &&
    ["len", "abs", "ord", "min", "max"].includes(part.func.id) &&
    part.keywords.length === 0 &&
    part.args.every(isRepeatable)) ||
  (part.kind === "JoinedStr" &&
    part.parts.every((piece) => piece.kind === "Str" || isRepeatable(piece.value))) ||
  (part.kind === "Tuple" && part.elements.every(isRepeatable));

/** The context in which the expressions stand as constants that the statements declare. */
export function holding(
  held: readonly (readonly [name: string, node: Expression])[],
  ctx: Context,
): { ctx: Context; statements: TsStatement[] } {
  const replaced = new Map<Expression, TsExpression>(ctx.replaced);
  const statements = held.map(([wanted, node]) => {
    const name = ctx.module.fresh(wanted, ctx.scope);
    replaced.set(node, b.id(name));
    return b.constDecl(name, lowerExpression(node, ctx));
  });
  return { ctx: ctx.within({ replaced }), statements };
}
