import type { With, WithItem } from "../../ast/python.ts";
import type { TsBlock, TsPattern, TsStatement } from "../../ast/typescript.ts";
import { fitsCallback, staysInside } from "../../2-analyze/callback-bodies.ts";
import { maySwallow } from "../../2-analyze/infer/swallow.ts";
import type { Binding } from "../../2-analyze/model.ts";
import type { Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import { isDeclaredAt, type Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { exitsOf, neverFallsThrough } from "../leaving.ts";

/**
 * The body as a callback: `await withAsync(new TaskGroup(), async (group) => { … });`. Nothing
 * where the body leaves by a jump, or shares variables with what stands around it.
 */
export function callbackStatements(
  node: With,
  item: WithItem,
  type: Type,
  given: TsBlock,
  ctx: Context,
): TsStatement[] | undefined {
  const results = ctx.module.declarations.results.get(node);
  const body = results ? returning(results, given) : given;
  if (!bindsOwnName(node, item, ctx)) return undefined;
  const exits = exitsOf(given);
  if (exits.jumps || exits.yields || (exits.returns && ctx.func?.isGenerator)) return undefined;
  const isAsync = node.kind === "AsyncWith";
  const neverEnds = neverFallsThrough(given.body) && !maySwallow(ctx.module.state, type, isAsync);
  // What the body returns is what the function returns only where the body always does.
  if (exits.returns ? !neverEnds : neverEnds && ctx.func?.returnsValue) return undefined;
  const { state, declarations } = ctx.module;
  if (!results && !fitsCallback(node, ctx.scope, state, declarations)) return undefined;

  const target = item.target?.kind === "Name" ? state.resolution.names.get(item.target)?.emitted : undefined;
  const callback = b.arrow(target === undefined ? [] : [target], body, exits.awaits ? { async: true } : {});
  const helper = ctx.module.runtime(isAsync ? "withAsync" : "withManager");
  const call = b.call(helper, [lowerExpression(item.context, ctx), callback]);
  const value = isAsync || exits.awaits ? b.await_(call) : call;
  if (results) return [b.constDecl(objectPattern(results), value)];
  return [exits.returns ? b.returnStatement(value) : b.exprStatement(value)];
}

/** `return { first, second };`: never the bare value, which JavaScript might await. */
const returning = (results: readonly Binding[], body: TsBlock): TsBlock => ({
  ...body,
  body: [...body.body, b.returnStatement(b.object(results.map(({ emitted }) => b.property(emitted, b.id(emitted)))))],
});

const objectPattern = (results: readonly Binding[]): TsPattern => ({
  kind: "ObjectPattern",
  properties: results.map(({ emitted }) => ({ key: emitted, value: { target: b.id(emitted) } })),
});

function bindsOwnName(node: With, item: WithItem, ctx: Context): boolean {
  if (item.target === undefined) return true;
  if (item.target.kind !== "Name") return false;
  const binding = ctx.module.state.resolution.names.get(item.target);
  return (
    binding !== undefined && isDeclaredAt(ctx, node, binding) && staysInside(binding, node, ctx.module.declarations)
  );
}
