import type { Expression, With, WithItem } from "../../ast/python.ts";
import type { TsBlock, TsExpression, TsStatement } from "../../ast/typescript.ts";
import { maySwallow } from "../../2-analyze/infer/statements.ts";
import type { Type } from "../../2-analyze/types.ts";
import { lowerBlock } from "../block.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { isDeclaredAt } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { assignTo, declaredPattern } from "../targets.ts";

/** Managers that only take and give back: plain `try … finally` says it all. */
const LOCKS = new Set(["asyncio.Lock", "asyncio.Semaphore", "asyncio.BoundedSemaphore", "asyncio.Condition"]);

export function lowerWith(node: With, ctx: Context): TsStatement[] {
  const statements = nest(node, 0, ctx);
  // A name that another `with` of the function declares too needs a block of its own.
  const shared = node.items.some((item) => {
    if (item.target?.kind !== "Name") return false;
    const binding = ctx.module.state.resolution.names.get(item.target);
    return binding !== undefined && binding.definitions.length > 1 && isDeclaredAt(ctx, node, binding);
  });
  return shared ? [b.block(statements)] : statements;
}

function nest(node: With, index: number, ctx: Context): TsStatement[] {
  if (index === node.items.length) {
    return [lowerBlock(node.body, ctx)];
  }
  const item = node.items[index]!;
  const inner = nest(node, index + 1, ctx);
  const body: TsBlock = inner.length === 1 && inner[0]!.kind === "Block" ? inner[0]! : b.block(inner);
  const type = ctx.module.state.typeOf(item.context);
  const isAsync = node.kind === "AsyncWith";
  if (isAsync && item.target === undefined && type.kind === "instance" && LOCKS.has(type.name)) {
    return lockStatements(item, body, ctx);
  }
  return scopeStatements(node, item, body, type, isAsync, ctx);
}

/** `async with lock:` → `await lock.acquire(); try { … } finally { lock.release(); }` */
function lockStatements(item: WithItem, body: TsBlock, ctx: Context): TsStatement[] {
  const lowered = lowerExpression(item.context, ctx);
  const simple = isSimple(item.context);
  const name = simple ? undefined : ctx.module.fresh("lock", ctx.scope);
  const lock = name ? b.id(name) : lowered;
  return [
    ...(name ? [b.constDecl(name, lowered)] : []),
    b.exprStatement(b.await_(b.methodCall(lock, "acquire"))),
    { kind: "Try", block: body, finalizer: b.block([b.exprStatement(b.methodCall(lock, "release"))]) },
  ];
}

const isSimple = (node: Expression): boolean =>
  node.kind === "Name" || (node.kind === "Attribute" && isSimple(node.value));

/**
 * Any manager: `enter` calls `__enter__`; `fail` hands an exception to `__exit__` and throws it
 * again unless that took it; `exit` calls `__exit__` where nothing failed.
 */
function scopeStatements(
  node: With,
  item: WithItem,
  body: TsBlock,
  type: Type,
  isAsync: boolean,
  ctx: Context,
): TsStatement[] {
  const scope = ctx.module.fresh("scope", ctx.scope);
  const wait = (value: TsExpression): TsExpression => (isAsync ? b.await_(value) : value);
  const helper = ctx.module.runtime(isAsync ? "enterAsync" : "enter");
  const entered = wait(b.call(helper, [lowerExpression(item.context, ctx)]));
  const error = ctx.module.catchName("error", ctx.scope, ctx.caught);
  const binding =
    item.target?.kind === "Name" ? ctx.module.state.resolution.names.get(item.target) : undefined;
  const statements: TsStatement[] = [b.constDecl(scope, entered)];
  const value = b.member(b.id(scope), "value");
  if (item.target) {
    const given = ctx.module.state.elements.get(item.target) ?? { kind: "unknown" as const };
    const declares = binding !== undefined && isDeclaredAt(ctx, node, binding);
    statements.push(
      ...(declares ? [b.constDecl(declaredPattern(item.target, ctx), value)] : assignTo(item.target, value, given, ctx)),
    );
  }
  const failed = b.exprStatement(wait(b.methodCall(b.id(scope), "fail", [b.id(error)])));
  // Where the manager lets every exception pass, TypeScript sees that nothing goes on after one.
  const passes = !maySwallow(ctx.module.state, type, isAsync);
  statements.push({
    kind: "Try",
    block: body,
    parameter: b.id(error),
    handler: b.block(passes ? [failed, { kind: "Throw", argument: b.id(error) }] : [failed]),
    finalizer: b.block([b.exprStatement(wait(b.methodCall(b.id(scope), "exit")))]),
  });
  return statements;
}
