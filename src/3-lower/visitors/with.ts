import type { With } from "../../ast/python.ts";
import type { TsBlock, TsStatement } from "../../ast/typescript.ts";
import { isLock, isThreadLock } from "../../2-analyze/managers.ts";
import { lowerBlock } from "../block.ts";
import * as b from "../builders.ts";
import { isDeclaredAt, type Context } from "../context.ts";
import { callbackStatements } from "../with/callback.ts";
import { lockStatements, threadLockStatements } from "../with/lock.ts";
import { leavesLater, scopeStatements } from "../with/scope.ts";
import { isSuppress, suppressStatements } from "../with/suppress.ts";
import { holdsUsing, isUsing, usingStatements } from "../with/using.ts";

/** `with` and `async with`, in the plainest of the forms that fit: see the files of `with/`. */
export function lowerWith(node: With, ctx: Context): TsStatement[] {
  const statements = nest(node, 0, ctx);
  // What the block disposes of must not live on after the `with`.
  const endsHere = holdsUsing(statements) && !(ctx.isLast && ctx.func !== undefined);
  return endsHere || sharesName(node, statements, ctx) ? [b.block(statements)] : statements;
}

/** A name that another `with` of the function declares too needs a block of its own. */
function sharesName(node: With, statements: readonly TsStatement[], ctx: Context): boolean {
  const declared = statements.flatMap((statement) =>
    statement.kind === "Variable" ? statement.declarators.map(({ target }) => target) : [],
  );
  return node.items.some((item) => {
    if (item.target?.kind !== "Name") return false;
    const binding = ctx.module.state.resolution.names.get(item.target);
    if (
      binding === undefined ||
      !isDeclaredAt(ctx, node, binding) ||
      binding.definitions.filter((other) => isDeclaredAt(ctx, other.node, binding)).length < 2
    )
      return false;
    return declared.some(
      (target) => target.kind === "Identifier" && target.name === binding.emitted,
    );
  });
}

function nest(node: With, index: number, ctx: Context): TsStatement[] {
  const item = node.items[index];
  const type = ctx.module.state.typeOf(item.context);
  if (node.kind === "With" && isSuppress(node, index, item, type))
    return suppressStatements(node, item, ctx);
  const body = bodyOf(node, index, ctx);
  if (node.kind === "AsyncWith" && isLock(item, type)) return lockStatements(item, body, ctx);
  if (node.kind === "With" && item.target === undefined && isThreadLock(type))
    return threadLockStatements(item, body, ctx);
  if (isUsing(node, item, type, ctx)) return usingStatements(node, item, type, body, ctx);
  const callback = leavesLater(type, ctx)
    ? undefined
    : callbackStatements(node, item, type, body, ctx);
  return callback ?? scopeStatements(node, item, type, body, ctx);
}

/** The managers after this one stand inside it. */
function bodyOf(node: With, index: number, ctx: Context): TsBlock {
  return index + 1 === node.items.length
    ? lowerBlock(node.body, ctx.within({ handling: ctx.func }))
    : b.block(nest(node, index + 1, ctx));
}
