/** Which asynchronous generators need Python's way of being closed, rather than the engine's. */
import type { Block, Expression, FunctionDef, Statement } from "../../ast/python.ts";
import { expressionsOf, innerBlocks, someExpression } from "../../ast/walk.ts";
import type { FunctionInfo } from "../../2-analyze/model.ts";
import { some } from "../../2-analyze/types.ts";
import type { Context } from "../context.ts";

/** What a test says about the loops over other generators that a generator yields in. */
type LoopTest = (iterated: Expression) => boolean;

/**
 * Whether closing the generator can be observed: it yields within `try` or `with`, or in a loop
 * over a generator of that kind, which is let go when this one is closed.
 *
 *     async def doubled(numbers):
 *         async for number in numbers:
 *             yield number * 2
 */
export function isDelicate(
  info: FunctionInfo,
  ctx: Context,
  seen: readonly FunctionInfo[] = [],
): boolean {
  if (!info.isAsync || !info.isGenerator || seen.includes(info)) return false;
  const { state } = ctx.module;
  return yieldsGuarded((info.node as FunctionDef).body, (iterated) => {
    const target = iterated.kind === "Call" ? state.calls.get(iterated)?.target : undefined;
    if (target?.kind === "function") return isDelicate(target.info, ctx, [...seen, info]);
    const isGenerator = some(
      state.typeOf(iterated),
      (member) =>
        member.kind === "unknown" || (member.kind === "instance" && GENERATORS.has(member.name)),
    );
    return isGenerator && hasDelicate(ctx);
  });
}

const GENERATORS = new Set(["AsyncGenerator", "AsyncIterator", "AsyncIterable"]);

/** Whether any generator of the module is delicate by itself. */
const hasDelicate = (ctx: Context): boolean =>
  [...ctx.module.state.functions.values()].some(
    (info) =>
      info.isAsync &&
      info.isGenerator &&
      yieldsGuarded((info.node as FunctionDef).body, () => false),
  );

function yieldsGuarded(body: Block, isGuarding: LoopTest): boolean {
  const guarded = (statements: readonly Statement[], inside: boolean): boolean =>
    statements.some((statement) => {
      if (inside && statementYields(statement)) return true;
      const inner = inside || guards(statement, isGuarding);
      return innerBlocks(statement).some((block) => guarded(block.statements, inner));
    });
  return guarded(body.statements, false);
}

function guards(statement: Statement, isGuarding: LoopTest): boolean {
  if (statement.kind === "AsyncFor") return isGuarding(statement.iter);
  return statement.kind === "Try" || statement.kind === "With" || statement.kind === "AsyncWith";
}

const statementYields = (statement: Statement): boolean =>
  expressionsOf(statement).some((part) =>
    someExpression(part, ({ kind }) => kind === "Yield" || kind === "YieldFrom"),
  );
