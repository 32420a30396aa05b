import type { BinaryOperator, CompareOperator, Expression, UnaryOperator } from "../ast/python.ts";
import * as syntax from "../diagnostics/syntax.ts";
import { field, invalid, namedChildren, placeholder, spanOf } from "./context.ts";
import type { Context } from "./context.ts";
import { convertExpression, operatorText, withFirstOperand } from "./expressions.ts";
import type { PlainNode } from "./plain-tree.ts";

export function convertBinary(node: PlainNode, ctx: Context): Expression {
  const operator = operatorText(node, ctx) as BinaryOperator;
  if (operator === "&" || operator === "^") return convertBitwise(node, ctx);
  return withFirstOperand(node, field(node, "left"), ctx, (left, span) => ({
    kind: "BinOp",
    span,
    left,
    operator,
    right: convertExpression(field(node, "right"), ctx),
  }));
}

/**
 * `&` binds more tightly than `^` in Python, less so in the grammar: a chain of both is read flat
 * and nested anew.
 */
function convertBitwise(node: PlainNode, ctx: Context): Expression {
  const operands: PlainNode[] = [];
  const operators: string[] = [];
  const flatten = (part: PlainNode): void => {
    const operator = part.type === "binary_operator" ? operatorText(part, ctx) : "";
    if (operator !== "&" && operator !== "^") {
      operands.push(part);
      return;
    }
    flatten(field(part, "left"));
    operators.push(operator);
    flatten(field(part, "right"));
  };
  flatten(node);
  return withFirstOperand(node, operands[0], ctx, (first) => {
    let outer: Expression | undefined;
    let inner = first;
    for (const [index, operator] of operators.entries()) {
      const operand = convertExpression(operands[index + 1], ctx);
      if (operator === "&") inner = binary(inner, "&", operand);
      else {
        outer = outer === undefined ? inner : binary(outer, "^", inner);
        inner = operand;
      }
    }
    return outer === undefined ? inner : binary(outer, "^", inner);
  });
}

function binary(left: Expression, operator: BinaryOperator, right: Expression): Expression {
  const span = { start: left.span.start, end: right.span.end };
  return { kind: "BinOp", span, left, operator, right };
}

export function convertUnary(node: PlainNode, ctx: Context): Expression {
  return {
    kind: "UnaryOp",
    span: spanOf(node),
    operator: operatorText(node, ctx) as UnaryOperator,
    operand: convertExpression(field(node, "argument"), ctx),
  };
}

export function convertNot(node: PlainNode, ctx: Context): Expression {
  const operand = convertOperand(field(node, "argument"), ctx);
  return { kind: "UnaryOp", span: spanOf(node), operator: "not", operand };
}

/** `a and b and c` nests to the left in the grammar, and is one node here. */
export function convertBoolean(node: PlainNode, ctx: Context): Expression {
  const operator = operatorText(node, ctx) as "and" | "or";
  const left = field(node, "left");
  const right = convertOperand(field(node, "right"), ctx);
  if (!isTightOperand(left)) return invalid(left, ctx);
  return withFirstOperand(node, left, ctx, (first, span) => {
    const chained = left.type === "boolean_operator" && operatorText(left, ctx) === operator;
    const values = chained && first.kind === "BoolOp" ? [...first.values, right] : [first, right];
    return { kind: "BoolOp", span, operator, values };
  });
}

export function convertComparison(node: PlainNode, ctx: Context): Expression {
  const operators: CompareOperator[] = [];
  for (const child of node.children) {
    if (child.named) continue;
    if (child.type === "<>") {
      const problem = "the operator `<>` is Python 2's";
      ctx.bag.report(syntax.pythonTwo, spanOf(child), { problem }, "write `!=`");
      return placeholder(spanOf(node));
    }
    operators.push(child.type as CompareOperator);
  }
  const [first, ...rest] = namedChildren(node);
  return withFirstOperand(node, first, ctx, (left, span) => ({
    kind: "Compare",
    span,
    left,
    operators,
    comparators: rest.map((operand) => convertExpression(operand, ctx)),
  }));
}

/** `body if test else orelse`; the last one may be a lambda, the others not. */
export function convertConditional(node: PlainNode, ctx: Context): Expression {
  const [body, test, orelse] = namedChildren(node);
  if (!isTightOperand(body)) return invalid(body, ctx);
  return withFirstOperand(node, body, ctx, (value, span) => ({
    kind: "IfExp",
    span,
    body: value,
    test: convertOperand(test, ctx),
    orelse: convertExpression(orelse, ctx),
  }));
}

/**
 * `await` binds more tightly than `**` in Python, less so in the grammar: `await x ** 2` arrives
 * as `await (x ** 2)`, and its power is turned around here.
 */
export function convertAwait(node: PlainNode, ctx: Context): Expression {
  const operand = namedChildren(node)[0];
  if (operand.type === "binary_operator") {
    const base = field(operand, "left");
    return {
      kind: "BinOp",
      span: spanOf(node),
      left: awaitOf(base, { start: node.start, end: base.end }),
      operator: operatorText(operand, ctx) as BinaryOperator,
      right: convertExpression(field(operand, "right"), ctx),
    };
  }
  return awaitOf(operand, spanOf(node));

  function awaitOf(value: PlainNode, span: { start: number; end: number }): Expression {
    // The grammar of Python wants a primary behind `await`.
    if (value.type === "unary_operator" || value.type === "await" || value.type === "list_splat") {
      return invalid(value, ctx);
    }
    return { kind: "Await", span, value: convertExpression(value, ctx) };
  }
}

/** An operand of `and`, `or`, `not` or the condition of `if … else`. */
function convertOperand(node: PlainNode, ctx: Context): Expression {
  return isTightOperand(node) ? convertExpression(node, ctx) : invalid(node, ctx);
}

function isTightOperand(node: PlainNode): boolean {
  return (
    node.type !== "lambda" &&
    node.type !== "named_expression" &&
    node.type !== "conditional_expression"
  );
}
