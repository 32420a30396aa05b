/** Which variables say their type, since TypeScript would make another one of their first value. */
import type { Expression } from "../../ast/python.ts";
import type { TsExpression, TsType } from "../../ast/typescript.ts";
import type { Binding } from "../../2-analyze/model.ts";
import { sameType, type Type } from "../../2-analyze/types.ts";
import type { Context } from "../context.ts";
import { infersAs, saysItsType } from "../inferred.ts";
import { toTs } from "../types.ts";
import { isWidened } from "../widened.ts";

/** A type annotation, where TypeScript would not infer the variable's type from its first value. */
export function declaredType(
  binding: Binding,
  node: Expression,
  value: TsExpression,
  ctx: Context,
): TsType | undefined {
  const type = binding.slot.type;
  const first = ctx.module.state.typeOf(node);
  if (saysItsType(value) && sameShape(first, type, ctx)) return undefined;
  if (!infersAs(value, type) || isWidened(binding, node, ctx)) return toTs(ctx, type);
  const mutable = ctx.module.declarations.mutable.has(binding);
  if (value.kind === "Arrow") return undefined;
  if (!mutable) return isComparedConstant(binding, value, ctx) ? toTs(ctx, type) : undefined;
  // `this` is of a type of its own, which no other object of the class has.
  const isThis = value.kind === "Literal" && value.value === "this";
  // `14695981039346656037n` is a bigint, which becomes a number where it grows small.
  const isBig = value.kind === "BigInt";
  return isThis || isBig || holdsMoreLater(binding, value) || !sameShape(first, type, ctx)
    ? toTs(ctx, type)
    : undefined;
}

/** `let task: Task<number | string> = …`, where TypeScript would take the first task for all. */
function holdsMoreLater({ slot: { type }, definitions }: Binding, { kind }: TsExpression): boolean {
  return (
    (kind === "Call" || kind === "Await") &&
    type.kind === "instance" &&
    /^list$|^asyncio\./.test(type.name) &&
    type.args.some((one) => one.type.kind === "union") &&
    definitions.filter((one) => one.kind === "assign").length > 1
  );
}

/** `const x = 5` has the type 5, of which TypeScript knows that it is not 10. */
export function isComparedConstant(binding: Binding, value: TsExpression, ctx: Context): boolean {
  const isLiteral =
    value.kind === "Number" ||
    value.kind === "String" ||
    (value.kind === "Template" && value.expressions.length === 0) ||
    (value.kind === "Literal" && (value.value === "true" || value.value === "false")) ||
    (value.kind === "Unary" && value.argument.kind === "Number");
  return (
    isLiteral && ctx.module.compared.has(binding) && !ctx.module.declarations.mutable.has(binding)
  );
}

export function sameShape(a: Type, c: Type, ctx: Context): boolean {
  if (sameType(a, c)) return true;
  return JSON.stringify(toTs(ctx, a)) === JSON.stringify(toTs(ctx, c));
}
