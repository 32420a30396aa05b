/**
 * `with lock:` between threads. As long as nothing waits while a lock is held, no thread ever finds it
 * taken, and plain functions do; else whoever takes one may have to wait.
 */
import type { Block, Call, Expression, With, WithItem } from "../ast/python.ts";
import { expressionsOf, innerBlocks, someExpression } from "../ast/walk.ts";
import type { State } from "./infer/state.ts";
import { isThreadLock } from "./managers.ts";

/** The locks that the statements of a block take, those of nested functions apart. */
export function locksIn(state: State, block: Block): { node: With; item: WithItem }[] {
  return block.statements.flatMap((statement) => [
    ...(statement.kind === "With"
      ? statement.items
          .filter((item) => isThreadLock(state.typeOf(item.context)))
          .map((item) => ({ node: statement, item }))
      : []),
    ...innerBlocks(statement).flatMap((inner) => locksIn(state, inner)),
    ...(statement.kind === "ClassDef" ? locksIn(state, statement.body) : []),
  ]);
}

/** Whether anything in the block waits, be it for the event loop. */
export function waitsInside(block: Block, waiting: ReadonlySet<Call>): boolean {
  const waits = (node: Expression): boolean =>
    node.kind === "Await" || (node.kind === "Call" && waiting.has(node));
  return block.statements.some(
    (statement) =>
      statement.kind === "AsyncFor" ||
      statement.kind === "AsyncWith" ||
      expressionsOf(statement).some((node) => someExpression(node, waits)) ||
      innerBlocks(statement).some((inner) => waitsInside(inner, waiting)),
  );
}
