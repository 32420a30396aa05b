import type { Expression, Keyword } from "../ast/python.ts";
import * as syntax from "../diagnostics/syntax.ts";
import { field, identifier, invalid, namedChildren, spanOf } from "./context.ts";
import type { Context } from "./context.ts";
import { convertComprehension } from "./displays.ts";
import { convertExpression, convertNamed, withFirstOperand } from "./expressions.ts";
import type { PlainNode } from "./plain-tree.ts";

export interface Arguments {
  readonly args: readonly Expression[];
  readonly keywords: readonly Keyword[];
}

export function convertCall(node: PlainNode, ctx: Context): Expression {
  const argumentsNode = field(node, "arguments");
  return withFirstOperand(node, field(node, "function"), ctx, (func, span) => {
    if (argumentsNode.type === "generator_expression") {
      const generator = convertComprehension(argumentsNode, ctx);
      return { kind: "Call", span, func, args: [generator], keywords: [] };
    }
    return { kind: "Call", span, func, ...convertArguments(argumentsNode, ctx) };
  });
}

/** The arguments of a call or the bases of a class; checks their order as CPython does. */
export function convertArguments(node: PlainNode, ctx: Context): Arguments {
  const args: Expression[] = [];
  const keywords: Keyword[] = [];
  const names = new Set<string>();
  if (node.children[1]?.type === ",") invalid(node, ctx);
  for (const child of namedChildren(node)) {
    if (child.type === "keyword_argument") {
      const nameNode = field(child, "name");
      const name = identifier(nameNode, ctx);
      if (names.has(name)) {
        const problem = `keyword argument repeated: ${name}`;
        ctx.bag.report(syntax.invalidArguments, spanOf(child), { problem });
      }
      names.add(name);
      const value = convertExpression(field(child, "value"), ctx);
      keywords.push({ kind: "Keyword", span: spanOf(child), name, value });
    } else if (child.type === "dictionary_splat") {
      const value = convertExpression(namedChildren(child)[0], ctx);
      keywords.push({ kind: "Keyword", span: spanOf(child), value });
    } else {
      const value = convertNamed(child, ctx);
      checkOrder(value, keywords, ctx);
      args.push(value);
    }
  }
  return { args, keywords };
}

function checkOrder(value: Expression, keywords: readonly Keyword[], ctx: Context): void {
  const unpacked = keywords.some((keyword) => keyword.name === undefined);
  let problem: string | undefined;
  if (value.kind === "Starred") {
    if (unpacked) problem = "iterable argument unpacking follows keyword argument unpacking";
  } else if (unpacked) {
    problem = "positional argument follows keyword argument unpacking";
  } else if (keywords.length > 0) problem = "positional argument follows keyword argument";
  if (problem !== undefined) ctx.bag.report(syntax.invalidArguments, value.span, { problem });
}
