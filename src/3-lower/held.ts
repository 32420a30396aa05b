/** Operands that stand in several places of the TypeScript, or in another order, and are evaluated once. */
import type { Expression } from "../ast/python.ts";
import type { TsExpression, TsStatement } from "../ast/typescript.ts";
import { someExpression } from "../ast/walk.ts";
import * as b from "./builders.ts";
import type { Context } from "./context.ts";
import { lowerExpression } from "./expressions.ts";

/** Whether evaluating it may do something that other expressions notice. */
export const hasEffect = (node: Expression, ctx: Context): boolean =>
  someExpression(node, (part) => {
    if (part.kind === "NamedExpr" || part.kind === "Yield") return true;
    if (part.kind !== "Call") return part.kind === "Await";
    return ctx.module.state.calls.get(part)?.target.kind !== "library";
  });

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
