import type { Expression, Name, Span } from "../ast/python.ts";
import * as syntax from "../diagnostics/syntax.ts";
import { convertCall } from "./calls.ts";
import {
  convertComprehension,
  convertDictionary,
  convertDisplay,
  convertSubscript,
  convertTupleDisplay,
} from "./displays.ts";
import {
  field,
  identifier,
  invalid,
  namedChildren,
  optionalField,
  placeholder,
  spanOf,
  textOf,
} from "./context.ts";
import type { Context } from "./context.ts";
import { convertNumber } from "./numbers.ts";
import {
  convertAwait,
  convertBinary,
  convertBoolean,
  convertComparison,
  convertConditional,
  convertNot,
  convertUnary,
} from "./operators.ts";
import { convertParameters } from "./parameters.ts";
import type { PlainNode } from "./plain-tree.ts";
import { convertString } from "./strings.ts";
import { convertType, typeConverters } from "./types.ts";

export type ExpressionConverter = (node: PlainNode, ctx: Context) => Expression;

/** The node types that are expressions or assignment targets, and what each becomes. */
export const expressionConverters: Readonly<Record<string, ExpressionConverter>> = {
  as_pattern: (node, ctx) => invalid(node, ctx),
  as_pattern_target: (node, ctx) => convertExpression(node.children[0], ctx),
  attribute: convertAttribute,
  await: convertAwait,
  binary_operator: convertBinary,
  boolean_operator: convertBoolean,
  call: convertCall,
  comparison_operator: convertComparison,
  concatenated_string: convertString,
  conditional_expression: convertConditional,
  dictionary: convertDictionary,
  dictionary_comprehension: convertComprehension,
  dictionary_splat: (node, ctx) => invalid(node, ctx),
  dictionary_splat_pattern: (node, ctx) => invalid(node, ctx),
  ellipsis: (node) => ({ kind: "Ellipsis", span: spanOf(node) }),
  expression_list: convertTupleDisplay,
  false: (node) => ({ kind: "False", span: spanOf(node) }),
  float: convertNumber,
  generator_expression: convertComprehension,
  identifier: convertName,
  integer: convertNumber,
  lambda: convertLambda,
  list: convertDisplay,
  list_comprehension: convertComprehension,
  list_pattern: convertDisplay,
  list_splat: convertStarred,
  list_splat_pattern: convertStarred,
  named_expression: (node, ctx) => {
    ctx.bag.report(syntax.invalidWalrus, spanOf(node), { problem: "invalid syntax" });
    return placeholder(spanOf(node));
  },
  none: (node) => ({ kind: "None", span: spanOf(node) }),
  not_operator: convertNot,
  parenthesized_expression: convertParenthesized,
  parenthesized_list_splat: convertParenthesized,
  pattern_list: convertTupleDisplay,
  set: convertDisplay,
  set_comprehension: convertComprehension,
  string: convertString,
  subscript: convertSubscript,
  true: (node) => ({ kind: "True", span: spanOf(node) }),
  tuple: convertTupleDisplay,
  tuple_pattern: convertTupleDisplay,
  type: convertType,
  unary_operator: convertUnary,
  yield: (node, ctx) => invalid(node, ctx),
  ...typeConverters,
};

/** An expression where neither `:=` nor `yield` may stand without parentheses. */
export function convertExpression(node: PlainNode, ctx: Context): Expression {
  const convert = expressionConverters[node.type];
  return convert === undefined ? invalid(node, ctx) : convert(node, ctx);
}

/** Where the grammar says `named_expression`: conditions, elements, arguments, subscripts. */
export function convertNamed(node: PlainNode, ctx: Context): Expression {
  const named = conditionalWithin(node);
  if (named !== undefined) return convertNamed(named, ctx);
  if (node.type !== "named_expression") return convertExpression(node, ctx);
  const target = field(node, "name");
  const name: Name = { kind: "Name", span: spanOf(target), id: identifier(target, ctx) };
  const value = convertExpression(field(node, "value"), ctx);
  return { kind: "NamedExpr", span: spanOf(node), target: name, value };
}

/** `y := 1 if x else 2`: the conditional is what is named; tree-sitter reads it the other way round. */
function conditionalWithin(node: PlainNode): PlainNode | undefined {
  const [named, ...rest] = node.children;
  if (node.type !== "conditional_expression" || named?.type !== "named_expression")
    return undefined;
  const value = field(named, "value");
  const conditional = {
    ...node,
    start: value.start,
    field: value.field,
    children: [{ ...value, field: named.field }, ...rest],
  };
  const children = named.children.map((child) => (child === value ? conditional : child));
  return { ...named, end: node.end, field: node.field, children };
}

/** Where `yield` needs no parentheses: assigned values, statements, f-string fields. */
export function convertYieldable(node: PlainNode, ctx: Context): Expression {
  if (node.type !== "yield") return convertExpression(node, ctx);
  const span = spanOf(node);
  const value = namedChildren(node)[0];
  if (node.children.some((child) => child.type === "from" && !child.named)) {
    return { kind: "YieldFrom", span, value: convertExpression(value, ctx) };
  }
  return {
    kind: "Yield",
    span,
    ...(value === undefined ? {} : { value: convertExpression(value, ctx) }),
  };
}

/**
 * The grammar reads `*a.b(c)` as `(*a.b)(c)`: where the leftmost operand turns out to be starred,
 * the star moves outside. A parenthesised starred operand has been refused before.
 */
export function withFirstOperand(
  node: PlainNode,
  operandNode: PlainNode,
  ctx: Context,
  build: (operand: Expression, span: Span) => Expression,
): Expression {
  const operand = convertExpression(operandNode, ctx);
  if (operand.kind !== "Starred") return build(operand, spanOf(node));
  const value = build(operand.value, { start: operand.value.span.start, end: node.end });
  return { kind: "Starred", span: spanOf(node), value };
}

function convertName(node: PlainNode, ctx: Context): Expression {
  return { kind: "Name", span: spanOf(node), id: identifier(node, ctx) };
}

function convertAttribute(node: PlainNode, ctx: Context): Expression {
  const attribute = field(node, "attribute");
  return withFirstOperand(node, field(node, "object"), ctx, (value, span) => ({
    kind: "Attribute",
    span,
    value,
    attribute: identifier(attribute, ctx),
    attributeSpan: spanOf(attribute),
  }));
}

function convertStarred(node: PlainNode, ctx: Context): Expression {
  const value = convertExpression(namedChildren(node)[0], ctx);
  return { kind: "Starred", span: spanOf(node), value };
}

/** Parentheses leave no node: the printer sets its own. */
function convertParenthesized(node: PlainNode, ctx: Context): Expression {
  return convertGroup(namedChildren(node)[0], ctx);
}

/** What stands alone in parentheses: `:=` and `yield` may, a star may not. */
export function convertGroup(inner: PlainNode, ctx: Context): Expression {
  if (inner.type === "yield") return convertYieldable(inner, ctx);
  const value = convertNamed(inner, ctx);
  if (value.kind !== "Starred") return value;
  const problem = "cannot use starred expression here";
  ctx.bag.report(syntax.invalidStar, spanOf(inner), { problem });
  return placeholder(spanOf(inner));
}

function convertLambda(node: PlainNode, ctx: Context): Expression {
  const parameters = optionalField(node, "parameters");
  return {
    kind: "Lambda",
    span: spanOf(node),
    parameters: parameters === undefined ? [] : convertParameters(parameters, ctx),
    body: convertExpression(field(node, "body"), ctx),
  };
}

/** The dotted name `a.b.c` as a chain of attributes. */
export function convertDottedName(node: PlainNode, ctx: Context): Expression {
  const [first, ...rest] = namedChildren(node);
  let expression = convertName(first, ctx);
  for (const part of rest) {
    expression = {
      kind: "Attribute",
      span: { start: node.start, end: part.end },
      value: expression,
      attribute: identifier(part, ctx),
      attributeSpan: spanOf(part),
    };
  }
  return expression;
}

/** `a.b.c` without the white space that may stand around the dots. */
export function dottedText(node: PlainNode, ctx: Context): string {
  return namedChildren(node)
    .map((part) => identifier(part, ctx))
    .join(".");
}

/** The operator token of a node, as written. */
export function operatorText(node: PlainNode, ctx: Context): string {
  return textOf(field(node, "operator"), ctx);
}
