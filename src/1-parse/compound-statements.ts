import type { Block, Expression, If, Statement, Trivia } from "../ast/python.ts";
import { convertBlock } from "./blocks.ts";
import { field, fieldsOf, hasToken, optionalField } from "./context.ts";
import type { Context } from "./context.ts";
import { convertClass, convertDecorated, convertFunction } from "./definitions.ts";
import { convertExpression, convertNamed } from "./expressions.ts";
import { convertMatch } from "./match-statement.ts";
import type { PlainNode } from "./plain-tree.ts";
import { convertTarget } from "./targets.ts";
import { convertTry } from "./try-statement.ts";
import { convertWith } from "./with-statement.ts";

export type CompoundConverter = (
  node: PlainNode,
  leading: readonly Trivia[],
  limit: number,
  ctx: Context,
) => Statement;

export const compoundConverters: Readonly<Record<string, CompoundConverter>> = {
  class_definition: convertClass,
  decorated_definition: convertDecorated,
  for_statement: convertFor,
  function_definition: convertFunction,
  if_statement: convertIf,
  match_statement: convertMatch,
  try_statement: convertTry,
  while_statement: convertWhile,
  with_statement: convertWith,
};

/** An `elif` clause becomes an `If` alone in the block of the clause before it. */
function convertIf(node: PlainNode, leading: readonly Trivia[], limit: number, ctx: Context): If {
  return convertClause(node, leading, fieldsOf(node, "alternative"), limit, ctx);
}

function convertClause(
  node: PlainNode,
  leading: readonly Trivia[],
  alternatives: readonly PlainNode[],
  limit: number,
  ctx: Context,
): If {
  const [next, ...rest] = alternatives;
  const test = convertNamed(field(node, "condition"), ctx);
  const body = convertBlock(field(node, "consequence"), next?.start ?? limit, ctx);
  const orelse = next === undefined ? undefined : convertAlternative(next, rest, limit, ctx);
  return {
    kind: "If",
    span: { start: node.start, end: (orelse ?? body).span.end },
    leading,
    test,
    body,
    ...(orelse === undefined ? {} : { orelse }),
    ...(node.type === "elif_clause" ? { isElif: true } : {}),
  };
}

function convertAlternative(
  node: PlainNode,
  rest: readonly PlainNode[],
  limit: number,
  ctx: Context,
): Block {
  if (node.type === "else_clause") return convertElse(node, limit, ctx);
  const leading = ctx.trivia.takeBefore(node.start);
  const inner = ctx.trivia.attachInner(convertClause(node, leading, rest, limit, ctx));
  return { kind: "Block", span: inner.span, statements: [inner], dangling: [] };
}

/** Comments before `else` have no node of their own: they go in front of its first statement. */
export function convertElse(node: PlainNode, limit: number, ctx: Context): Block {
  const before = ctx.trivia.takeBefore(node.start);
  return convertBlock(field(node, "body"), limit, ctx, before);
}

function convertFor(
  node: PlainNode,
  leading: readonly Trivia[],
  limit: number,
  ctx: Context,
): Statement {
  const target = convertTarget(field(node, "left"), ctx);
  const iter = convertExpression(field(node, "right"), ctx);
  const { body, orelse, end } = convertLoopBlocks(node, limit, ctx);
  return {
    kind: hasToken(node, "async") ? "AsyncFor" : "For",
    span: { start: node.start, end },
    leading,
    target,
    iter,
    body,
    ...orelse,
  };
}

function convertWhile(
  node: PlainNode,
  leading: readonly Trivia[],
  limit: number,
  ctx: Context,
): Statement {
  const test: Expression = convertNamed(field(node, "condition"), ctx);
  const { body, orelse, end } = convertLoopBlocks(node, limit, ctx);
  return { kind: "While", span: { start: node.start, end }, leading, test, body, ...orelse };
}

function convertLoopBlocks(
  node: PlainNode,
  limit: number,
  ctx: Context,
): { body: Block; orelse: { orelse?: Block }; end: number } {
  const alternative = optionalField(node, "alternative");
  const body = convertBlock(field(node, "body"), alternative?.start ?? limit, ctx);
  if (alternative === undefined) return { body, orelse: {}, end: body.span.end };
  const orelse = convertElse(alternative, limit, ctx);
  return { body, orelse: { orelse }, end: orelse.span.end };
}
