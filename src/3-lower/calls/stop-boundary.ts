/** Where a `StopIteration` that `next` raises turns into a RuntimeError. */
import type { Expression } from "../../ast/python.ts";
import { forEachStatement } from "../../ast/walk.ts";
import { qualifiedName } from "../../2-analyze/infer/names.ts";
import type { Context } from "../context.ts";

export type StopBoundary = "generator" | "coroutine" | "async generator";

/**
 * The generator or coroutine that a `StopIteration` would leave: nothing in it handles the error.
 * Iterators of the module or of an object are taken for endless counters.
 */
export function stopBoundary(iterator: Expression, ctx: Context): StopBoundary | undefined {
  if (!isMadeHere(iterator, ctx)) return undefined;
  const { func } = ctx;
  // A generator expression mostly becomes the callback of an array.
  if (ctx.scope.kind === "comprehension" && ctx.scope.node.kind === "GeneratorExp")
    return undefined;
  if (func === undefined || ctx.handling === func) return undefined;
  if (!func.isGenerator) return func.isAsync ? "coroutine" : undefined;
  return func.isAsync ? "async generator" : "generator";
}

function isMadeHere(iterator: Expression, ctx: Context): boolean {
  if (iterator.kind === "Call") return true;
  const body = ctx.func && "statements" in ctx.func.node.body ? ctx.func.node.body : undefined;
  if (iterator.kind !== "Name" || !body || !ctx.func!.scope.bindings.has(iterator.id)) return false;
  let isEndless = false;
  forEachStatement(body, (statement) => {
    if (statement.kind !== "Assign" || statement.value.kind !== "Call") return;
    const isIt = statement.targets.some(
      (target) => target.kind === "Name" && target.id === iterator.id,
    );
    isEndless ||= isIt && ENDLESS.has(qualifiedName(ctx.module.state, statement.value.func) ?? "");
  });
  return !isEndless;
}

const ENDLESS = new Set(["itertools.count", "itertools.cycle", "itertools.repeat"]);
