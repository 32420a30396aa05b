/** Which generators show that they are closed; asynchronous ones then need Python's way of it. */
import type { Block, Expression, FunctionDef, Statement } from "../../ast/python.ts";
import { expressionsOf, forEachStatement, innerBlocks, someExpression } from "../../ast/walk.ts";
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

/** The same of a generator that does not wait: it may also delegate to one of that kind. */
export function cleansUp(
  info: FunctionInfo,
  ctx: Context,
  seen: readonly FunctionInfo[] = [],
): boolean {
  if (info.isAsync || !info.isGenerator || seen.includes(info)) return false;
  const isCleaning = (node: Expression): boolean => {
    const target = node.kind === "Call" ? ctx.module.state.calls.get(node)?.target : undefined;
    return target?.kind === "function" && cleansUp(target.info, ctx, [...seen, info]);
  };
  const { body } = info.node as FunctionDef;
  return yieldsGuarded(body, isCleaning, "For") || delegates(body, isCleaning);
}

function delegates(body: Block, isCleaning: LoopTest): boolean {
  let found = false;
  forEachStatement(body, (statement) => {
    found ||= expressionsOf(statement).some((part) =>
      someExpression(part, (inner) => inner.kind === "YieldFrom" && isCleaning(inner.value)),
    );
  });
  return found;
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

function yieldsGuarded(
  body: Block,
  isGuarding: LoopTest,
  loop: "For" | "AsyncFor" = "AsyncFor",
): boolean {
  const guarded = (statements: readonly Statement[], inside: boolean): boolean =>
    statements.some((statement) => {
      if (inside && statementYields(statement)) return true;
      const inner =
        inside ||
        ["Try", "With", "AsyncWith"].includes(statement.kind) ||
        (statement.kind === loop && isGuarding(statement.iter));
      return innerBlocks(statement).some((block) => guarded(block.statements, inner));
    });
  return guarded(body.statements, false);
}

const statementYields = (statement: Statement): boolean =>
  expressionsOf(statement).some((part) =>
    someExpression(part, ({ kind }) => kind === "Yield" || kind === "YieldFrom"),
  );
