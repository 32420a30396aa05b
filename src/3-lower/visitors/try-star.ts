import type { Try } from "../../ast/python.ts";
import type { TsStatement } from "../../ast/typescript.ts";
import { lowerBlock, trivia } from "../block.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";

/**
 * `except*`: each clause takes its part of the group and leaves the rest to the next; what no
 * clause took is thrown again. The runtime's `GroupHandler` keeps the account.
 */
export function lowerTryStar(node: Try, ctx: Context): TsStatement[] {
  const error = ctx.module.catchName("error", ctx.scope, ctx.caught);
  const group = ctx.module.fresh("group", ctx.scope);
  const statements: TsStatement[] = [
    b.constDecl(group, b.create(ctx.module.runtime("GroupHandler"), [b.id(error)])),
  ];
  for (const handler of node.handlers) {
    const binding = handler.name === undefined ? undefined : ctx.scope.bindings.get(handler.name);
    const parameter = binding?.emitted ?? ctx.module.fresh("part", ctx.scope);
    const body = lowerBlock(handler.body, ctx.within({ caught: parameter }));
    const classes =
      handler.type?.kind === "Tuple" ? handler.type.elements : handler.type ? [handler.type] : [];
    const isAsync = ctx.func === undefined || ctx.func.isAsync || ctx.func.coloured;
    const callback = b.arrow([parameter], body, isAsync ? { async: true } : {});
    const call = b.methodCall(b.id(group), isAsync ? "handleAsync" : "handle", [
      b.array(classes.map((cls) => lowerExpression(cls, ctx))),
      callback,
    ]);
    statements.push({
      ...b.exprStatement(isAsync ? b.await_(call) : call),
      leading: trivia(handler.leading),
    });
  }
  statements.push(b.exprStatement(b.methodCall(b.id(group), "finish")));
  const finalizer = node.finalbody && lowerBlock(node.finalbody, ctx);
  const block = lowerBlock(node.body, ctx.within({ handling: ctx.func }));
  if (node.orelse === undefined) {
    return [
      { kind: "Try", block, parameter: b.id(error), handler: b.block(statements), finalizer },
    ];
  }
  const flag = ctx.module.fresh("succeeded", ctx.scope);
  const guarded: TsStatement[] = [
    b.letDecl(flag, b.bool(false)),
    {
      kind: "Try",
      block: { ...block, body: [...block.body, b.assignStatement(b.id(flag), b.bool(true))] },
      parameter: b.id(error),
      handler: b.block(statements),
    },
    b.ifStatement(b.id(flag), lowerBlock(node.orelse, ctx)),
  ];
  return finalizer ? [{ kind: "Try", block: b.block(guarded), finalizer }] : guarded;
}
