import type { Expression, WithItem } from "../../ast/python.ts";
import type { TsBlock, TsStatement } from "../../ast/typescript.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";

/** `async with lock:` → `await lock.acquire(); try { … } finally { lock.release(); }` */
export function lockStatements(item: WithItem, body: TsBlock, ctx: Context): TsStatement[] {
  const lowered = lowerExpression(item.context, ctx);
  const name = isSimple(item.context) ? undefined : ctx.module.fresh("lock", ctx.scope);
  const lock = name ? b.id(name) : lowered;
  return [
    ...(name ? [b.constDecl(name, lowered)] : []),
    b.exprStatement(b.await_(b.methodCall(lock, "acquire"))),
    {
      kind: "Try",
      block: body,
      finalizer: b.block([b.exprStatement(b.methodCall(lock, "release"))]),
    },
  ];
}

const isSimple = (node: Expression): boolean =>
  node.kind === "Name" || (node.kind === "Attribute" && isSimple(node.value));
