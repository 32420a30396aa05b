/** Operators, calls and functions. */
import type {
  TsArrow,
  TsAssignment,
  TsAwait,
  TsBinary,
  TsBinaryOperator,
  TsBlock,
  TsCall,
  TsExpression,
  TsFunctionExpression,
  TsIndex,
  TsMember,
  TsNew,
  TsParameter,
  TsPattern,
  TsType,
} from "../../ast/typescript.ts";
import { bool, id, str } from "./literals.ts";
import { isIdentifierName } from "./names.ts";
import { parametersOf } from "./patterns.ts";

/** `object.property`, or `object["no identifier"]`. */
export function member(
  object: TsExpression,
  name: string,
  options: { optional?: boolean } = {},
): TsMember | TsIndex {
  const optional = options.optional ? { optional: true } : {};
  // `#name` is a private name of a class.
  if (isIdentifierName(name) || name.startsWith("#"))
    return { kind: "Member", object, property: name, ...optional };
  return { kind: "Index", object, index: str(name), ...optional };
}

export const index = (object: TsExpression, at: TsExpression): TsIndex => ({
  kind: "Index",
  object,
  index: at,
});

/** Calls a function; a string is a function's name. */
export function call(
  callee: TsExpression | string,
  args: readonly TsExpression[] = [],
  typeArguments?: readonly TsType[],
): TsCall {
  return {
    kind: "Call",
    callee: typeof callee === "string" ? id(callee) : callee,
    args,
    ...(typeArguments?.length && { typeArguments }),
  };
}

/** `object.name(...args)` */
export const methodCall = (
  object: TsExpression,
  name: string,
  args: readonly TsExpression[] = [],
): TsCall => call(member(object, name), args);

export function newExpression(
  callee: TsExpression | string,
  args: readonly TsExpression[] = [],
  typeArguments?: readonly TsType[],
): TsNew {
  return { ...call(callee, args, typeArguments), kind: "New" };
}

export const unary = (
  operator: "!" | "-" | "+" | "~" | "typeof" | "void" | "delete",
  argument: TsExpression,
): TsExpression => ({
  kind: "Unary",
  operator,
  argument,
});

/** `a && (b && c)` becomes `a && b && c`: the values are the same. */
export function binary(
  operator: TsBinaryOperator,
  left: TsExpression,
  right: TsExpression,
): TsBinary {
  const logical = operator === "&&" || operator === "||" || operator === "??";
  if (logical && right.kind === "Binary" && right.operator === operator) {
    return binary(operator, binary(operator, left, right.left), right.right);
  }
  return { kind: "Binary", operator, left, right };
}

const chain = (operator: TsBinaryOperator, operands: readonly TsExpression[]): TsExpression =>
  operands.reduce((left, right) => binary(operator, left, right));
export const and = (...operands: readonly TsExpression[]): TsExpression => chain("&&", operands);
export const or = (...operands: readonly TsExpression[]): TsExpression => chain("||", operands);
export const nullish = (left: TsExpression, right: TsExpression): TsExpression =>
  binary("??", left, right);
export const equal = (left: TsExpression, right: TsExpression): TsExpression =>
  binary("===", left, right);
export const notEqual = (left: TsExpression, right: TsExpression): TsExpression =>
  binary("!==", left, right);

const OPPOSITE: Partial<Record<TsBinaryOperator, TsBinaryOperator>> = {
  "===": "!==",
  "!==": "===",
  "==": "!=",
  "!=": "==",
};

/** Yields a boolean whatever its operands are. */
const isBoolean = (node: TsExpression): boolean =>
  (node.kind === "Unary" && node.operator === "!") ||
  (node.kind === "Literal" && (node.value === "true" || node.value === "false")) ||
  (node.kind === "Binary" && /^(?:[=!]==?|[<>]=?|in|instanceof)$/.test(node.operator)) ||
  (node.kind === "Binary" &&
    /^(?:&&|\|\|)$/.test(node.operator) &&
    isBoolean(node.left) &&
    isBoolean(node.right));

/** The negation. Orderings keep their `!`: with NaN, `!(a < b)` is not `a >= b`. */
export function not(node: TsExpression): TsExpression {
  if (node.kind === "Literal" && node.value === "true") return bool(false);
  if (node.kind === "Literal" && node.value === "false") return bool(true);
  if (node.kind === "Binary") {
    const opposite = OPPOSITE[node.operator];
    if (opposite) return { ...node, operator: opposite };
  }
  // `!!x` is `x` only where `x` is a boolean already.
  if (node.kind === "Unary" && node.operator === "!" && isBoolean(node.argument))
    return node.argument;
  return unary("!", node);
}

export const conditional = (
  test: TsExpression,
  consequent: TsExpression,
  alternate: TsExpression,
): TsExpression => ({
  kind: "Conditional",
  test,
  consequent,
  alternate,
});
export const await_ = (argument: TsExpression): TsAwait => ({ kind: "Await", argument });
export const yield_ = (argument?: TsExpression): TsExpression => ({
  kind: "Yield",
  ...(argument && { argument }),
});
/** `yield*` */
export const yieldFrom = (argument: TsExpression): TsExpression => ({
  kind: "Yield",
  delegate: true,
  argument,
});
/** `target = value` as an expression. */
export const assign = (
  target: TsPattern | TsExpression,
  value: TsExpression,
  operator = "=",
): TsAssignment => ({ kind: "Assignment", operator, target, value });
export const increment = (argument: TsExpression, by: 1 | -1 = 1): TsExpression => ({
  kind: "Update",
  operator: by === 1 ? "++" : "--",
  prefix: false,
  argument,
});
export const sequence = (expressions: readonly TsExpression[]): TsExpression =>
  expressions.length === 1 ? expressions[0] : { kind: "Sequence", expressions };
export const as_ = (expression: TsExpression, type: TsType): TsExpression => ({
  kind: "As",
  expression,
  type,
});
/** `expression satisfies Type` */
export const satisfies = (expression: TsExpression, type: TsType): TsExpression => ({
  kind: "As",
  expression,
  type,
  operator: "satisfies",
});
/** `object?.name` */
export const optionalMember = (of: TsExpression, name: string): TsMember | TsIndex =>
  member(of, name, { optional: true });
export const nonNull = (expression: TsExpression): TsExpression => ({
  kind: "NonNull",
  expression,
});

export function arrow(
  parameters: readonly (string | TsParameter)[],
  body: TsExpression | TsBlock,
  options: { async?: boolean; returns?: TsType } = {},
): TsArrow {
  return { kind: "Arrow", parameters: parametersOf(parameters), body, ...options };
}
export const asyncArrow = (
  parameters: readonly (string | TsParameter)[],
  body: TsExpression | TsBlock,
  returns?: TsType,
): TsArrow => arrow(parameters, body, { async: true, ...(returns && { returns }) });
/** `() => body` */
export const thunk = (body: TsExpression): TsArrow => arrow([], body);

/** The same, for short. */
export const create = newExpression;

/** An arrow function from its parts. */
export const arrowFunction = (parts: Omit<TsArrow, "kind">): TsArrow => ({
  kind: "Arrow",
  ...parts,
});

/** `function () { … }`, where `this` or `yield` is its own. */
export const functionExpression = (
  parts: Omit<TsFunctionExpression, "kind">,
): TsFunctionExpression => ({ kind: "FunctionExpression", ...parts });
