import type { Block, Expression, Statement, Trivia } from "../ast/python.ts";
import { convertBlock } from "./blocks.ts";
import { convertArguments } from "./calls.ts";
import { field, hasToken, identifier, namedChildren, optionalField, spanOf } from "./context.ts";
import type { Context } from "./context.ts";
import { cleanDocstring } from "./docstrings.ts";
import { convertNamed } from "./expressions.ts";
import { convertParameters } from "./parameters.ts";
import type { PlainNode } from "./plain-tree.ts";
import { convertType, convertTypeParameters } from "./types.ts";

interface Decoration {
  readonly start: number;
  readonly decorators: readonly Expression[];
}

export function convertFunction(
  node: PlainNode,
  leading: readonly Trivia[],
  limit: number,
  ctx: Context,
  decoration: Decoration = { start: node.start, decorators: [] },
): Statement {
  const name = field(node, "name");
  const returns = optionalField(node, "return_type");
  const typeParameters = convertTypeParameters(optionalField(node, "type_parameters"), ctx);
  const parameters = convertParameters(field(node, "parameters"), ctx);
  const returnType = returns === undefined ? undefined : convertType(returns, ctx);
  const body = convertBlock(field(node, "body"), limit, ctx);
  return {
    kind: hasToken(node, "async") ? "AsyncFunctionDef" : "FunctionDef",
    span: { start: decoration.start, end: body.span.end },
    leading,
    name: identifier(name, ctx),
    nameSpan: spanOf(name),
    decorators: decoration.decorators,
    typeParameters,
    parameters,
    ...(returnType === undefined ? {} : { returns: returnType }),
    ...docstringOf(body),
    body,
  };
}

export function convertClass(
  node: PlainNode,
  leading: readonly Trivia[],
  limit: number,
  ctx: Context,
  decoration: Decoration = { start: node.start, decorators: [] },
): Statement {
  const name = field(node, "name");
  const bases = optionalField(node, "superclasses");
  const { args, keywords } =
    bases === undefined ? { args: [], keywords: [] } : convertArguments(bases, ctx);
  const typeParameters = convertTypeParameters(optionalField(node, "type_parameters"), ctx);
  const body = convertBlock(field(node, "body"), limit, ctx);
  return {
    kind: "ClassDef",
    span: { start: decoration.start, end: body.span.end },
    leading,
    name: identifier(name, ctx),
    nameSpan: spanOf(name),
    decorators: decoration.decorators,
    typeParameters,
    bases: args,
    keywords,
    ...docstringOf(body),
    body,
  };
}

/** Comments between and behind the decorators move in front of the whole definition. */
export function convertDecorated(
  node: PlainNode,
  leading: readonly Trivia[],
  limit: number,
  ctx: Context,
): Statement {
  const definition = field(node, "definition");
  const decorators = namedChildren(node)
    .filter((child) => child.type === "decorator")
    .map((child) => convertNamed(namedChildren(child)[0], ctx));
  const between = ctx.trivia
    .takeBefore(definition.start)
    .filter((trivia) => trivia.kind === "Comment");
  const convert = definition.type === "class_definition" ? convertClass : convertFunction;
  const decoration = { start: node.start, decorators };
  return convert(definition, [...leading, ...between], limit, ctx, decoration);
}

function docstringOf(body: Block): { docstring?: string } {
  const first = body.statements[0];
  if (first?.kind !== "Expr" || first.value.kind !== "Str") return {};
  return { docstring: cleanDocstring(first.value.value) };
}
