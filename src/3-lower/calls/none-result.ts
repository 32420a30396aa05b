/** Python's methods that change something give None; JavaScript's `push` gives the new length. */
import type { TsExpression } from "../../ast/typescript.ts";
import type { Expression } from "../../ast/python.ts";
import type { Context } from "../context.ts";
import type { Signature, SignatureParameter } from "../../2-analyze/signatures.ts";
import * as b from "../builders.ts";

export const givesNone = ({ returns }: Signature): boolean =>
  returns.kind === "name" && returns.name === "None";

/** JavaScript's own methods that give something else than `undefined`. */
const GIVING = new Set(["push", "splice", "reverse", "add", "delete"]);

/** Whether the value of what was emitted is not what Python's None becomes. */
export const leavesValue = (value: TsExpression): boolean =>
  value.kind === "Assignment" ||
  (value.kind === "Call" && value.callee.kind === "Member" && GIVING.has(value.callee.property));

/** `print(items.append(1))` → `print((items.push(1), null))` */
export const withNone = (value: TsExpression): TsExpression => b.sequence([value, b.nullKeyword()]);

/** The argument for a parameter that may be missing: what a call gives that gives nothing is not. */
export function handedOn(
  { name, optional }: SignatureParameter,
  node: Expression,
  value: TsExpression,
  ctx: Context,
): TsExpression {
  const mayMiss = optional || name === "default";
  if (!mayMiss || ctx.module.state.typeOf(node).kind !== "None") return value;
  return value.kind === "Call" ? withNone(value) : value;
}

/** What `withNone` was given, where the value is not used. */
export const withoutNone = (value: TsExpression): TsExpression => {
  if (value.kind === "Conditional") {
    const consequent = withoutNone(value.consequent);
    return { ...value, consequent, alternate: withoutNone(value.alternate) };
  }
  return value.kind === "Sequence" &&
    value.expressions.length === 2 &&
    value.expressions[1].kind === "Literal" &&
    leavesValue(value.expressions[0])
    ? value.expressions[0]
    : value;
};

/** For the body of an arrow: `() => void items.push(1)`. */
export function voided(value: TsExpression): TsExpression {
  const bare = value.kind === "Conditional" ? value : withoutNone(value);
  return bare === value ? value : b.unary("void", bare);
}
