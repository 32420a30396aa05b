import type { With, WithItem } from "../../ast/python.ts";
import type { TsBlock, TsExpression, TsPattern, TsStatement } from "../../ast/typescript.ts";
import { fitsCallback, staysInside } from "../../2-analyze/callback-bodies.ts";
import { maySwallow } from "../../2-analyze/infer/swallow.ts";
import type { Binding } from "../../2-analyze/model.ts";
import { every, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import { isDeclaredAt, type Context } from "../context.ts";
import { lowerMisplaced } from "../expressions.ts";
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
  const isBare = results?.length === 1 && isNeverAwaited(results[0].slot.type);
  const body = results ? returning(results, isBare, given) : given;
  if (!bindsOwnName(node, item, ctx)) return undefined;
  const exits = exitsOf(given);
  if (exits.jumps || exits.yields || (exits.returns && ctx.func?.isGenerator)) return undefined;
  const isAsync = node.kind === "AsyncWith";
  const neverEnds = neverFallsThrough(given.body) && !maySwallow(ctx.module.state, type, isAsync);
  // What the body returns is what the function returns only where the body always does.
  if (exits.returns ? !neverEnds : neverEnds && ctx.func?.returnsValue) return undefined;
  const { state, declarations } = ctx.module;
  if (!results && !fitsCallback(node, ctx.scope, state, declarations)) return undefined;

  const target =
    item.target?.kind === "Name" ? state.resolution.names.get(item.target)?.emitted : undefined;
  const callback = b.arrow(
    target === undefined ? [] : [target],
    exits.awaits ? body : conciseBody(body),
    exits.awaits ? { async: true } : {},
  );
  const helper = ctx.module.runtime(isAsync ? "withAsync" : "withManager");
  const call = b.call(helper, [lowerMisplaced(item.context, ctx), callback]);
  const value = isAsync || exits.awaits ? b.await_(call) : call;
  if (results) return [b.constDecl(isBare ? results[0].emitted : objectPattern(results), value)];
  return [exits.returns ? b.returnStatement(value) : b.exprStatement(value)];
}

/** `return { first, second };`, or the value itself where JavaScript would not await it. */
function returning(results: readonly Binding[], isBare: boolean, body: TsBlock): TsBlock {
  const properties = results.map(({ emitted }) => b.property(emitted, b.id(emitted)));
  const given = isBare ? b.id(results[0].emitted) : b.object(properties);
  const last = body.body.at(-1);
  if (!isBare || last?.kind !== "Variable" || last.declarators.length !== 1) {
    return { ...body, body: [...body.body, b.returnStatement(given)] };
  }
  // `const pages = …; return pages;` says nothing more than `return …;`.
  const { target, init } = last.declarators[0];
  if (target.kind !== "Identifier" || target.name !== results[0].emitted || init === undefined) {
    return { ...body, body: [...body.body, b.returnStatement(given)] };
  }
  const { leading, trailing, origin } = last;
  return {
    ...body,
    body: [...body.body.slice(0, -1), { ...b.returnStatement(init), leading, trailing, origin }],
  };
}

const PLAIN = new Set(["int", "float", "bool", "str", "bytes", "None", "tuple"]);
const CONTAINERS = new Set(["list", "set", "frozenset"]);

/** Values that no promise unwraps on their way. */
const isNeverAwaited = (type: Type): boolean =>
  every(
    type,
    (member) =>
      PLAIN.has(member.kind) || (member.kind === "instance" && CONTAINERS.has(member.name)),
  );

const objectPattern = (results: readonly Binding[]): TsPattern => ({
  kind: "ObjectPattern",
  properties: results.map(({ emitted }) => ({ key: emitted, value: { target: b.id(emitted) } })),
});

/** `() => value` where the body does nothing else. */
function conciseBody(body: TsBlock): TsBlock | TsExpression {
  const [only, ...others] = body.body;
  if (only?.kind !== "Return" || only.argument === undefined || others.length > 0) return body;
  const comments = [body.header, only.trailing, ...(only.leading ?? []), ...(body.dangling ?? [])];
  return comments.some((item) => item !== undefined && item.kind !== "blank")
    ? body
    : only.argument;
}

function bindsOwnName(node: With, item: WithItem, ctx: Context): boolean {
  if (item.target === undefined) return true;
  if (item.target.kind !== "Name") return false;
  const binding = ctx.module.state.resolution.names.get(item.target);
  return (
    binding !== undefined &&
    isDeclaredAt(ctx, node, binding) &&
    staysInside(binding, node, ctx.module.declarations)
  );
}
