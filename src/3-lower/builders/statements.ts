/** Statements. */
import type {
  TsBlock,
  TsExpression,
  TsExpressionStatement,
  TsForOf,
  TsIf,
  TsImport,
  TsPattern,
  TsReturn,
  TsStatement,
  TsThrow,
  TsTry,
  TsType,
  TsVariable,
  TsWhile,
} from "../../ast/typescript.ts";
import { id } from "./literals.ts";
import { assign } from "./operators.ts";

export const block = (body: readonly TsStatement[], extra: Partial<TsBlock> = {}): TsBlock => ({
  kind: "Block",
  body,
  ...extra,
});
const asBlock = (body: TsBlock | readonly TsStatement[]): TsBlock =>
  "kind" in body ? body : block(body);

export const exprStatement = (expression: TsExpression): TsExpressionStatement => ({
  kind: "ExpressionStatement",
  expression,
});
/** The statement of an expression, from lowering's point of view. */
export const statement = exprStatement;

/** `target = value;` */
export const assignStatement = (
  target: TsPattern | TsExpression,
  value: TsExpression,
  operator = "=",
): TsExpressionStatement => exprStatement(assign(target, value, operator));

function declare(
  declaration: TsVariable["declaration"],
  target: string | TsPattern,
  init?: TsExpression,
  type?: TsType,
): TsVariable {
  const name = typeof target === "string" ? id(target) : target;
  return {
    kind: "Variable",
    declaration,
    declarators: [{ target: name, ...(type && { type }), ...(init && { init }) }],
  };
}
export const constDecl = (
  target: string | TsPattern,
  init: TsExpression,
  type?: TsType,
): TsVariable => declare("const", target, init, type);
export const letDecl = (
  target: string | TsPattern,
  init?: TsExpression,
  type?: TsType,
): TsVariable => declare("let", target, init, type);
export const usingDecl = (name: string, init: TsExpression): TsVariable =>
  declare("using", name, init);
export const awaitUsingDecl = (name: string, init: TsExpression): TsVariable =>
  declare("await using", name, init);

export const returnStatement = (argument?: TsExpression): TsReturn => ({
  kind: "Return",
  ...(argument && { argument }),
});
export const throwStatement = (argument: TsExpression): TsThrow => ({ kind: "Throw", argument });
export const breakStatement = (label?: string): TsStatement => ({
  kind: "Break",
  ...(label && { label }),
});
export const continueStatement = (label?: string): TsStatement => ({
  kind: "Continue",
  ...(label && { label }),
});

/** `if`; an `else` that holds nothing but another `if` is an `else if`. */
export function ifStatement(
  test: TsExpression,
  consequent: TsBlock | TsStatement | readonly TsStatement[],
  alternate?: TsBlock | TsIf | readonly TsStatement[],
): TsIf {
  const then = "kind" in consequent ? consequent : block(consequent);
  if (!alternate) return { kind: "If", test, consequent: then };
  const rest = "kind" in alternate ? alternate : block(alternate);
  const only =
    rest.kind === "Block" && rest.body.length === 1 && !rest.dangling && !rest.header
      ? rest.body[0]
      : rest;
  return { kind: "If", test, consequent: then, alternate: only.kind === "If" ? only : rest };
}

export const whileStatement = (
  test: TsExpression,
  body: TsBlock | readonly TsStatement[],
  label?: string,
): TsWhile => ({
  kind: "While",
  test,
  body: asBlock(body),
  ...(label && { label }),
});

/** `for (const target of iterable)`; without a declaration the target is assigned. */
export function forOf(
  target: string | TsPattern | TsExpression,
  iterable: TsExpression,
  body: TsBlock | readonly TsStatement[],
  options: Partial<Pick<TsForOf, "declaration" | "await" | "label">> = { declaration: "const" },
): TsForOf {
  return {
    kind: "ForOf",
    target: typeof target === "string" ? id(target) : target,
    iterable,
    body: asBlock(body),
    ...options,
  };
}
/** `for await (const target of iterable)` */
export const forAwait = (
  target: string | TsPattern | TsExpression,
  iterable: TsExpression,
  body: TsBlock | readonly TsStatement[],
): TsForOf => forOf(target, iterable, body, { declaration: "const", await: true });

export function tryStatement(
  body: TsBlock | readonly TsStatement[],
  parts: {
    parameter?: string | TsPattern;
    handler?: TsBlock | readonly TsStatement[];
    finalizer?: TsBlock | readonly TsStatement[];
  },
): TsTry {
  const { parameter: caught, handler, finalizer } = parts;
  return {
    kind: "Try",
    block: asBlock(body),
    ...(caught && { parameter: typeof caught === "string" ? id(caught) : caught }),
    ...(handler && { handler: asBlock(handler) }),
    ...(finalizer && { finalizer: asBlock(finalizer) }),
  };
}

export const importNamed = (from: string, named: NonNullable<TsImport["named"]>): TsImport => ({
  kind: "Import",
  from,
  named,
});
export const importNamespace = (from: string, namespace: string): TsImport => ({
  kind: "Import",
  from,
  namespace,
});
