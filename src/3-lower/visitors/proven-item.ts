/** Items that are certainly there, in plain JavaScript: `xs[i]`, `xs.at(-1)!`, `counts.get(key)!`. */
import type { Call, Expression, Subscript } from "../../ast/python.ts";
import type { TsExpression, TsIndex } from "../../ast/typescript.ts";
import { constantOf } from "../../2-analyze/bounds/sums.ts";
import { itemType } from "../../2-analyze/infer/elements.ts";
import { every, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression, lowerReceiver, lowerShown } from "../expressions.ts";
import { isRepeatable } from "../held.ts";
import { findsKey } from "../lookups.ts";

/** What a subscript is if nothing can be missing, `undefined` where only a helper gets it. */
export function provenItem(node: Subscript, ctx: Context): TsExpression | undefined {
  if (!ctx.module.proven.has(node)) return undefined;
  const owner = ctx.module.state.typeOf(node.value);
  const object = (): TsExpression => lowerReceiver(node.value, ctx);
  if (owner.kind === "instance" && owner.name !== "list") {
    const isPlain = findsKey(owner, ctx.module.state.typeOf(node.index));
    return isPlain && isPresent(owner.args[1].type)
      ? b.nonNull(b.methodCall(object(), "get", [lowerShown(node.index, ctx)]))
      : undefined;
  }
  const index = constantOf(node.index) ?? 0;
  if (index < 0 && isPresent(itemType(ctx.module.state, owner)))
    return b.nonNull(b.methodCall(object(), "at", [lowerExpression(node.index, ctx)]));
  return index < 0 && !isRepeatable(node.value) ? undefined : provenTarget(node, ctx);
}

/** `xs[i]` as a target, or where the item may be `null`: `xs[xs.length - 1]` for the last one. */
export function provenTarget(node: Subscript, ctx: Context): TsIndex {
  const object = lowerReceiver(node.value, ctx);
  const index = constantOf(node.index) ?? 0;
  return b.index(
    object,
    index < 0
      ? b.binary("-", b.member(object, "length"), b.num(-index))
      : lowerExpression(node.index, ctx),
  );
}

/** `xs[i]` as a target, where the list certainly has that item. */
export function isPlainItem(target: Expression, ctx: Context): boolean {
  if (target.kind !== "Subscript" || !ctx.module.proven.has(target)) return false;
  // The length of what a call makes would take another call.
  if ((constantOf(target.index) ?? 0) < 0 && !isRepeatable(target.value)) return false;
  const owner = ctx.module.state.typeOf(target.value);
  return owner.kind === "instance" && owner.name === "list";
}

/** `del counts[key]`, where the key is there. */
export function provenDeletion(node: Subscript, ctx: Context): TsExpression | undefined {
  const { state, proven } = ctx.module;
  if (!proven.has(node) || !findsKey(state.typeOf(node.value), state.typeOf(node.index)))
    return undefined;
  return b.methodCall(lowerExpression(node.value, ctx), "delete", [lowerShown(node.index, ctx)]);
}

/** `xs.pop()!`, where the list has items. */
export function lowerPop(node: Call, ctx: Context): TsExpression | undefined {
  const { func, args } = node;
  if (!ctx.module.proven.has(node) || func.kind !== "Attribute") return undefined;
  if (!isPresent(ctx.module.state.typeOf(node))) return undefined;
  const isFirst = args[0] !== undefined && constantOf(args[0]) === 0;
  return b.nonNull(b.methodCall(lowerReceiver(func.value, ctx), isFirst ? "shift" : "pop", []));
}

/** Whether `!` leaves the type what it is. */
const isPresent = (type: Type): boolean =>
  type.kind !== "never" && every(type, ({ kind }) => kind !== "None" && kind !== "unknown");
