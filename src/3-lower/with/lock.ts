import type { Expression, WithItem } from "../../ast/python.ts";
import type { TsBlock, TsExpression, TsStatement } from "../../ast/typescript.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";

/** `with lock:` between threads, which may have to wait for it. */
export function threadLockStatements(item: WithItem, body: TsBlock, ctx: Context): TsStatement[] {
  const waits = ctx.module.colour.waitingLocks.has(item);
  return holding(item, body, ctx, (lock) =>
    waits ? b.await_(b.methodCall(lock, "acquire")) : b.methodCall(lock, "hold"),
  );
}

/** `async with lock:` → `await lock.acquire(); try { … } finally { lock.release(); }` */
export function lockStatements(item: WithItem, body: TsBlock, ctx: Context): TsStatement[] {
  return holding(item, body, ctx, (lock) => b.await_(b.methodCall(lock, "acquire")));
}

function holding(
  item: WithItem,
  body: TsBlock,
  ctx: Context,
  take: (lock: TsExpression) => TsExpression,
): TsStatement[] {
  const lowered = lowerExpression(item.context, ctx);
  const name = isSimple(item.context) ? undefined : ctx.module.fresh("lock", ctx.scope);
  const lock = name ? b.id(name) : lowered;
  return [
    ...(name ? [b.constDecl(name, lowered)] : []),
    b.exprStatement(take(lock)),
    {
      kind: "Try",
      block: body,
      finalizer: b.block([b.exprStatement(b.methodCall(lock, "release"))]),
    },
  ];
}

const isSimple = (node: Expression): boolean =>
  node.kind === "Name" || (node.kind === "Attribute" && isSimple(node.value));
