import type { Block, Statement, Trivia } from "../ast/python.ts";
import { withoutLeadingBlank } from "./comments.ts";
import type { Context } from "./context.ts";
import { namedChildren } from "./context.ts";
import type { PlainNode } from "./plain-tree.ts";
import { convertStatement } from "./statements.ts";

/**
 * The suite of a compound statement. Comments up to `limit` that are indented like it belong to
 * it; `before` are comments in front of a clause keyword that has no node of its own (`else`,
 * `finally`): they move to the first statement.
 */
export function convertBlock(
  node: PlainNode,
  limit: number,
  ctx: Context,
  before: readonly Trivia[] = [],
): Block {
  const children = namedChildren(node);
  const start = children[0]?.start ?? node.start;
  const column = columnOf(ctx.source, start);
  const header = column === undefined ? undefined : ctx.trivia.takeSameLine(start);
  const statements = convertStatements(children, limit, ctx, before, header === undefined);
  const dangling = column === undefined ? [] : ctx.trivia.takeDangling(limit, column);
  const end = statements.at(-1)?.span.end ?? node.end;
  return {
    kind: "Block",
    span: { start, end },
    ...(header === undefined ? {} : { header }),
    statements,
    dangling,
  };
}

/** Statements one after the other, each with the comments before it and behind it. */
export function convertStatements(
  nodes: readonly PlainNode[],
  limit: number,
  ctx: Context,
  before: readonly Trivia[],
  dropBlank: boolean,
): Statement[] {
  const statements: Statement[] = [];
  for (const [index, node] of nodes.entries()) {
    let leading: readonly Trivia[] = ctx.trivia.takeBefore(node.start);
    if (index === 0) {
      if (dropBlank || before.length > 0) leading = withoutLeadingBlank(leading);
      leading = [...withoutLeadingBlank(before), ...leading];
    }
    // The tree of a statement with an error has holes; the error itself is reported elsewhere.
    if (node.hasError) continue;
    const next = nodes[index + 1]?.start ?? limit;
    const statement = convertStatement(node, leading, next, ctx);
    statements.push(ctx.trivia.attachInner(statement));
  }
  return statements;
}

/** A simple statement takes the comment behind it, unless another statement follows on the line. */
export function trailingComment(
  node: PlainNode,
  limit: number,
  ctx: Context,
): Pick<Statement, "trailing"> {
  const end = ctx.source.indexOf("\n", node.end);
  const comment = ctx.trivia.takeSameLine(Math.min(limit, end === -1 ? Infinity : end));
  return comment === undefined ? {} : { trailing: comment };
}

/** The indentation of the line that starts with the offset; undefined in the middle of a line. */
export function columnOf(source: string, offset: number): number | undefined {
  let start = offset;
  while (start > 0 && " \t\f".includes(source[start - 1])) start--;
  if (start > 0 && source[start - 1] !== "\n" && source[start - 1] !== "\r") return undefined;
  let column = 0;
  for (const character of source.slice(start, offset)) {
    if (character === "\t") column = (Math.floor(column / 8) + 1) * 8;
    else if (character === "\f") column = 0;
    else column++;
  }
  return column;
}
