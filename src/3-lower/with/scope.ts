import type { With, WithItem } from "../../ast/python.ts";
import type { TsBlock, TsExpression, TsStatement } from "../../ast/typescript.ts";
import { maySwallow } from "../../2-analyze/infer/swallow.ts";
import { membersOf, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import { isDeclaredAt, type Context } from "../context.ts";
import { lowerMisplaced } from "../expressions.ts";
import { declaredPattern } from "../patterns.ts";
import { assignTo } from "../targets.ts";
import { toTs } from "../types.ts";

/**
 * Any manager around any body: `enter` calls `__enter__`; `fail` hands an exception to `__exit__`
 * and throws it again unless that took it; `exit` calls `__exit__` where nothing failed. `failLater`
 * and `exitLater` also wait for it.
 */
export function scopeStatements(
  node: With,
  item: WithItem,
  type: Type,
  body: TsBlock,
  ctx: Context,
): TsStatement[] {
  const isAsync = node.kind === "AsyncWith";
  const isLate = !isAsync && leavesLater(type, ctx);
  if (isLate && !mayWait(ctx)) {
    const construct = "`with` something that waits at its end in a function that does not wait";
    ctx.module.report("unsupported-syntax", item.context.span, { construct });
  }
  const scope = ctx.module.fresh("scope", ctx.scope);
  const wait = (value: TsExpression): TsExpression => (isAsync ? b.await_(value) : value);
  const helper = ctx.module.runtime(isAsync ? "enterAsync" : "enter");
  const entered = wait(b.call(helper, [lowerMisplaced(item.context, ctx)]));
  const error = ctx.module.catchName("error", ctx.scope, ctx.caught);
  const binding =
    item.target?.kind === "Name" ? ctx.module.state.resolution.names.get(item.target) : undefined;
  const statements: TsStatement[] = [b.constDecl(scope, entered)];
  const value = b.member(b.id(scope), "value");
  if (item.target) {
    const given = ctx.module.state.elements.get(item.target) ?? { kind: "unknown" as const };
    const declares = binding !== undefined && isDeclaredAt(ctx, node, binding);
    statements.push(
      ...(declares
        ? [declaration(item.target, value, ctx)]
        : assignTo(item.target, value, given, ctx)),
    );
  }
  const leave = (method: string, args: readonly TsExpression[]): TsStatement =>
    b.exprStatement(
      isLate
        ? b.await_(b.methodCall(b.id(scope), `${method}Later`, args))
        : wait(b.methodCall(b.id(scope), method, args)),
    );
  const failed = leave("fail", [b.id(error)]);
  // Where the manager lets every exception pass, TypeScript sees that nothing goes on after one.
  const passes = !maySwallow(ctx.module.state, type, isAsync);
  statements.push({
    kind: "Try",
    block: body,
    parameter: b.id(error),
    handler: b.block(passes ? [failed, { kind: "Throw", argument: b.id(error) }] : [failed]),
    finalizer: b.block([leave("exit", [])]),
  });
  return statements;
}

/**
 * A runner's end closes its loop, which takes turns, and that of a pool waits for its threads, though
 * Python writes a plain `with`.
 */
export const leavesLater = (type: Type, { module }: Context): boolean =>
  membersOf(type).some(
    (member) =>
      member.kind === "instance" &&
      (member.name === RUNNER ||
        module.state.library.class(member.name)?.disposable === "blocking"),
  );

const RUNNER = "asyncio.Runner";

const mayWait = ({ func }: Context): boolean => func === undefined || func.isAsync || func.coloured;

/** `let` where the body assigns the name again. */
function declaration(
  target: NonNullable<WithItem["target"]>,
  value: TsExpression,
  ctx: Context,
): TsStatement {
  const binding =
    target.kind === "Name" ? ctx.module.state.resolution.names.get(target) : undefined;
  const changes = binding?.definitions.some(
    (definition) => definition.kind !== "annotation" && definition !== binding.definitions[0],
  );
  if (!changes) return b.constDecl(declaredPattern(target, ctx), value);
  const isMixed = binding !== undefined && membersOf(binding.slot.type).length > 1;
  return b.letDecl(
    declaredPattern(target, ctx),
    value,
    isMixed ? toTs(ctx, binding.slot.type) : undefined,
  );
}
