import type { Block, For, While } from "../../ast/python.ts";
import type { TsStatement } from "../../ast/typescript.ts";
import { lowerBlock } from "../block.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";

/** Whether a `break` in the block leaves the loop that the block belongs to. */
export function breaksOut(block: Block): boolean {
  return block.statements.some((statement) => {
    switch (statement.kind) {
      case "Break":
        return true;
      case "If":
        return (
          breaksOut(statement.body) ||
          (statement.orelse !== undefined && breaksOut(statement.orelse))
        );
      case "With":
      case "AsyncWith":
        return breaksOut(statement.body);
      case "Try":
        return [
          statement.body,
          ...statement.handlers.map((handler) => handler.body),
          statement.orelse,
          statement.finalbody,
        ].some((inner) => inner !== undefined && breaksOut(inner));
      case "Match":
        return statement.cases.some((matchCase) => breaksOut(matchCase.body));
      case "For":
      case "AsyncFor":
      case "While":
        return statement.orelse !== undefined && breaksOut(statement.orelse);
      default:
        return false;
    }
  });
}

/** Whether control can leave the loop other than at its end: `break`, `return`. */
export function leavesEarly(block: Block): boolean {
  return block.statements.some((statement) => {
    if (statement.kind === "Break" || statement.kind === "Return" || statement.kind === "Raise")
      return true;
    const inner =
      "body" in statement &&
      statement.kind !== "FunctionDef" &&
      statement.kind !== "AsyncFunctionDef" &&
      statement.kind !== "ClassDef";
    if (!inner) return false;
    const blocks: (Block | undefined)[] = [statement.body];
    if ("orelse" in statement) blocks.push(statement.orelse);
    if (statement.kind === "Try")
      blocks.push(...statement.handlers.map((handler) => handler.body), statement.finalbody);
    return blocks.some((part) => part !== undefined && leavesEarly(part));
  });
}

/** `else` of a loop runs when no `break` left it. */
export function withElse(
  node: For | While,
  ctx: Context,
  loop: (ctx: Context) => TsStatement,
): TsStatement[] {
  if (node.orelse === undefined) return [loop(ctx.within({ breakFlag: undefined }))];
  if (!breaksOut(node.body)) {
    const after = lowerBlock(node.orelse, ctx);
    return [loop(ctx.within({ breakFlag: undefined })), ...after.body];
  }
  const flag = ctx.module.fresh("completed", ctx.scope);
  return [
    b.letDecl(flag, b.bool(true)),
    loop(ctx.within({ breakFlag: flag })),
    b.ifStatement(b.id(flag), lowerBlock(node.orelse, ctx)),
  ];
}
