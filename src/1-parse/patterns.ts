import type {
  Expression,
  MatchAs,
  MatchClass,
  MatchMapping,
  Pattern,
  Span,
} from "../ast/python.ts";
import * as syntax from "../diagnostics/syntax.ts";
import { hasToken, identifier, namedChildren, spanOf, textOf } from "./context.ts";
import type { Context } from "./context.ts";
import { convertDottedName } from "./expressions.ts";
import { convertNumber } from "./numbers.ts";
import type { PlainNode } from "./plain-tree.ts";
import { convertString } from "./strings.ts";

export type PatternConverter = (node: PlainNode, ctx: Context) => Pattern;

/**
 * Node types inside `case`. See https://docs.python.org/3/reference/compound_stmts.html#patterns.
 */
export const patternConverters: Readonly<Record<string, PatternConverter>> = {
  as_pattern: convertAs,
  case_pattern: (node, ctx) => convertTokens(node.children, ctx),
  class_pattern: convertClassPattern,
  complex_pattern: convertComplex,
  concatenated_string: convertText,
  dict_pattern: convertMapping,
  dotted_name: convertDotted,
  false: (node) => ({ kind: "MatchSingleton", span: spanOf(node), value: false }),
  float: convertLiteral,
  identifier: (node, ctx) => capture(node, ctx),
  integer: convertLiteral,
  keyword_pattern: (node, ctx) => refuse(node, ctx, "invalid syntax"),
  list_pattern: convertSequence,
  none: (node) => ({ kind: "MatchSingleton", span: spanOf(node), value: null }),
  splat_pattern: convertSplat,
  string: convertText,
  true: (node) => ({ kind: "MatchSingleton", span: spanOf(node), value: true }),
  tuple_pattern: convertSequence,
  union_pattern: convertUnion,
};

export function convertPattern(node: PlainNode, ctx: Context): Pattern {
  if (!node.named && node.type === "_") return { kind: "MatchAs", span: spanOf(node) };
  const convert = patternConverters[node.type];
  return convert === undefined ? refuse(node, ctx, "invalid syntax") : convert(node, ctx);
}

/** One simple pattern; a negative number is two tokens in the tree. */
function convertTokens(nodes: readonly PlainNode[], ctx: Context): Pattern {
  const [first, second] = nodes;
  if (first.type !== "-" || second === undefined) return convertPattern(first, ctx);
  const span = { start: first.start, end: second.end };
  const operand = convertNumber(second, ctx);
  return { kind: "MatchValue", span, value: { kind: "UnaryOp", span, operator: "-", operand } };
}

function refuse(node: PlainNode, ctx: Context, problem: string): MatchAs {
  ctx.bag.report(syntax.invalidPattern, spanOf(node), { problem });
  return { kind: "MatchAs", span: spanOf(node) };
}

function capture(node: PlainNode, ctx: Context): MatchAs {
  const name = identifier(node, ctx);
  return { kind: "MatchAs", span: spanOf(node), ...(name === "_" ? {} : { name }) };
}

function convertAs(node: PlainNode, ctx: Context): Pattern {
  const [inner, nameNode] = namedChildren(node);
  return bindAs(convertPattern(inner, ctx), nameNode, spanOf(node), ctx);
}

function bindAs(pattern: Pattern, nameNode: PlainNode, span: Span, ctx: Context): Pattern {
  const name = identifier(nameNode, ctx);
  if (name === "_") refuse(nameNode, ctx, "cannot use '_' as a target");
  return { kind: "MatchAs", span, pattern, name };
}

function convertDotted(node: PlainNode, ctx: Context): Pattern {
  const parts = namedChildren(node);
  if (parts.length === 1) return capture(parts[0], ctx);
  return { kind: "MatchValue", span: spanOf(node), value: convertDottedName(node, ctx) };
}

function convertLiteral(node: PlainNode, ctx: Context): Pattern {
  return { kind: "MatchValue", span: spanOf(node), value: convertNumber(node, ctx) };
}

function convertText(node: PlainNode, ctx: Context): Pattern {
  const value = convertString(node, ctx);
  if (value.kind === "JoinedStr") {
    return refuse(node, ctx, "patterns may only match literals and attribute lookups");
  }
  return { kind: "MatchValue", span: spanOf(node), value };
}

/** `-1 + 2j` */
function convertComplex(node: PlainNode, ctx: Context): Pattern {
  const span = spanOf(node);
  const numbers = namedChildren(node).map((child) => convertNumber(child, ctx));
  const negative = node.children[0].type === "-";
  const sign = node.children.findLast((child) => child.type === "+" || child.type === "-");
  if (numbers[0].kind === "Complex") refuse(node, ctx, "real number required in complex literal");
  if (numbers[1].kind !== "Complex") {
    refuse(node, ctx, "imaginary number required in complex literal");
  }
  const left: Expression = negative
    ? {
        kind: "UnaryOp",
        span: { start: node.start, end: numbers[0].span.end },
        operator: "-",
        operand: numbers[0],
      }
    : numbers[0];
  const operator = sign?.type === "-" ? "-" : "+";
  return {
    kind: "MatchValue",
    span,
    value: { kind: "BinOp", span, left, operator, right: numbers[1] },
  };
}

/** `[a, b]` and `(a, b)`; one pattern in parentheses without a comma is only grouped. */
function convertSequence(node: PlainNode, ctx: Context): Pattern {
  const patterns = namedChildren(node).map((child) => convertPattern(child, ctx));
  const grouped = node.type === "tuple_pattern" && patterns.length === 1 && !hasToken(node, ",");
  if (grouped && patterns[0].kind !== "MatchStar") return patterns[0];
  if (grouped) return refuse(node, ctx, "invalid syntax");
  return { kind: "MatchSequence", span: spanOf(node), patterns };
}

function convertSplat(node: PlainNode, ctx: Context): Pattern {
  if (node.children[0].type === "**") return refuse(node, ctx, "invalid syntax");
  const nameNode = node.children[1];
  const name = textOf(nameNode, ctx) === "_" ? undefined : identifier(nameNode, ctx);
  return { kind: "MatchStar", span: spanOf(node), ...(name === undefined ? {} : { name }) };
}

function convertUnion(node: PlainNode, ctx: Context): Pattern {
  const alternatives: PlainNode[][] = [[]];
  for (const child of node.children) {
    if (child.type === "|") alternatives.push([]);
    else alternatives[alternatives.length - 1].push(child);
  }
  const patterns = alternatives.map((tokens) => convertTokens(tokens, ctx));
  return { kind: "MatchOr", span: spanOf(node), patterns };
}

function convertMapping(node: PlainNode, ctx: Context): Pattern {
  const keys: Expression[] = [];
  const patterns: Pattern[] = [];
  let rest: MatchMapping["rest"];
  let tokens: PlainNode[] = [];
  for (const child of node.children.slice(1, -1)) {
    if (child.type === "splat_pattern") {
      if (child.children[0].type !== "**" || rest !== undefined)
        refuse(child, ctx, "invalid syntax");
      rest = identifier(child.children[1], ctx);
      if (rest === "_") refuse(child, ctx, "invalid syntax");
    } else if (child.field === "key") tokens.push(child);
    else if (child.field === "value") {
      if (rest !== undefined) refuse(child, ctx, "invalid syntax");
      keys.push(mappingKey(tokens, ctx));
      patterns.push(convertPattern(child, ctx));
      tokens = [];
    }
  }
  return {
    kind: "MatchMapping",
    span: spanOf(node),
    keys,
    patterns,
    ...(rest === undefined ? {} : { rest }),
  };
}

function mappingKey(tokens: readonly PlainNode[], ctx: Context): Expression {
  const key = convertTokens(tokens, ctx);
  if (key.kind === "MatchValue") return key.value;
  if (key.kind === "MatchSingleton") {
    const kind = key.value === null ? "None" : key.value ? "True" : "False";
    return { kind, span: key.span };
  }
  refuse(tokens[0], ctx, "mapping pattern keys may only match literals and attribute lookups");
  return { kind: "Ellipsis", span: key.span };
}

function convertClassPattern(node: PlainNode, ctx: Context): Pattern {
  const [classNode, ...argumentNodes] = namedChildren(node);
  const patterns: Pattern[] = [];
  const keywords: MatchClass["keywords"][number][] = [];
  for (const child of argumentNodes) {
    const keyword = keywordArgument(child, ctx);
    if (keyword !== undefined) {
      if (keywords.some(({ name }) => name === keyword.name)) {
        refuse(child, ctx, `attribute name repeated in class pattern: ${keyword.name}`);
      }
      keywords.push(keyword);
    } else {
      if (keywords.length > 0) {
        refuse(child, ctx, "positional patterns follow keyword patterns");
      }
      patterns.push(convertPattern(child, ctx));
    }
  }
  const cls = convertDottedName(classNode, ctx);
  return { kind: "MatchClass", span: spanOf(node), cls, patterns, keywords };
}

/** `name=pattern`; the grammar reads `name=pattern as x` as `(name=pattern) as x`. */
function keywordArgument(
  node: PlainNode,
  ctx: Context,
): MatchClass["keywords"][number] | undefined {
  const inner = node.children[0];
  if (inner.type === "keyword_pattern") {
    const [nameNode, , ...tokens] = inner.children;
    return { name: identifier(nameNode, ctx), pattern: convertTokens(tokens, ctx) };
  }
  if (inner.type !== "as_pattern") return undefined;
  const [bound, nameNode] = namedChildren(inner);
  const keyword = keywordArgument(bound, ctx);
  if (keyword === undefined) return undefined;
  const span = { start: keyword.pattern.span.start, end: inner.end };
  return { name: keyword.name, pattern: bindAs(keyword.pattern, nameNode, span, ctx) };
}
