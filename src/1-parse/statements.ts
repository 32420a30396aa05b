import type { BinaryOperator, Expression, Statement, Trivia } from "../ast/python.ts";
import * as syntax from "../diagnostics/syntax.ts";
import { trailingComment } from "./blocks.ts";
import { compoundConverters } from "./compound-statements.ts";
import {
  field,
  hasToken,
  identifier,
  invalid,
  namedChildren,
  optionalField,
  spanOf,
  textOf,
} from "./context.ts";
import type { Context } from "./context.ts";
import { convertExpression, convertYieldable } from "./expressions.ts";
import { convertFutureImport, convertImport, convertImportFrom } from "./imports.ts";
import type { PlainNode } from "./plain-tree.ts";
import { checkDeleted, convertTarget, expressionName } from "./targets.ts";
import { convertType, convertTypeParameters } from "./types.ts";

/** A statement without what the caller adds: the comments around it. */
export type BareStatement = Statement extends infer Kind
  ? Kind extends Statement
    ? Omit<Kind, "leading" | "trailing">
    : never
  : never;

export type SimpleConverter = (node: PlainNode, ctx: Context) => BareStatement;

export const simpleConverters: Readonly<Record<string, SimpleConverter>> = {
  assert_statement: convertAssert,
  break_statement: (node) => ({ kind: "Break", span: spanOf(node) }),
  continue_statement: (node) => ({ kind: "Continue", span: spanOf(node) }),
  delete_statement: convertDelete,
  exec_statement: (node, ctx) =>
    pythonTwo(node, "Missing parentheses in call to 'exec'. Did you mean exec(...)?", ctx),
  expression_statement: convertExpressionStatement,
  future_import_statement: convertFutureImport,
  global_statement: convertDeclaration,
  import_from_statement: convertImportFrom,
  import_statement: convertImport,
  nonlocal_statement: convertDeclaration,
  pass_statement: (node) => ({ kind: "Pass", span: spanOf(node) }),
  print_statement: (node, ctx) =>
    pythonTwo(node, "Missing parentheses in call to 'print'. Did you mean print(...)?", ctx),
  raise_statement: convertRaise,
  return_statement: convertReturn,
  type_alias_statement: convertTypeAlias,
};

/** A statement with the comments before it; `limit` is where the next one starts. */
export function convertStatement(
  node: PlainNode,
  leading: readonly Trivia[],
  limit: number,
  ctx: Context,
): Statement {
  const compound = compoundConverters[node.type];
  if (compound !== undefined) return compound(node, leading, limit, ctx);
  const simple = simpleConverters[node.type];
  if (simple === undefined) {
    invalid(node, ctx);
    return { kind: "Pass", span: spanOf(node), leading };
  }
  const bare = simple(node, ctx);
  return { ...bare, leading, ...trailingComment(node, limit, ctx) };
}

function pythonTwo(node: PlainNode, problem: string, ctx: Context): BareStatement {
  const word = textOf(node.children[0], ctx);
  ctx.bag.report(
    syntax.pythonTwo,
    spanOf(node),
    { problem },
    `\`${word}\` is a function in Python 3: write ${word}(...)`,
  );
  return { kind: "Pass", span: spanOf(node) };
}

function convertExpressionStatement(node: PlainNode, ctx: Context): BareStatement {
  const span = spanOf(node);
  const children = namedChildren(node);
  const first = children[0];
  if (children.length > 1 || hasToken(node, ",")) {
    const elements = children.map((child) => convertExpression(child, ctx));
    return { kind: "Expr", span, value: { kind: "Tuple", span, elements } };
  }
  if (first.type === "assignment") return convertAssignment(first, ctx);
  if (first.type === "augmented_assignment") return convertAugmented(first, ctx);
  return { kind: "Expr", span, value: convertYieldable(first, ctx) };
}

function convertAssignment(node: PlainNode, ctx: Context): BareStatement {
  const span = spanOf(node);
  if (optionalField(node, "type") !== undefined) return convertAnnotated(node, ctx);
  const targets = [convertTarget(field(node, "left"), ctx)];
  let right = field(node, "right");
  while (right.type === "assignment" && optionalField(right, "type") === undefined) {
    targets.push(convertTarget(field(right, "left"), ctx));
    right = field(right, "right");
  }
  return { kind: "Assign", span, targets, value: convertAssigned(right, ctx) };
}

/** What stands behind `=`: the chain of targets ended before, so no assignment may follow. */
function convertAssigned(node: PlainNode, ctx: Context): Expression {
  if (node.type === "assignment" || node.type === "augmented_assignment") {
    return invalid(node, ctx);
  }
  return convertYieldable(node, ctx);
}

function convertAnnotated(node: PlainNode, ctx: Context): BareStatement {
  const left = field(node, "left");
  const target = convertExpression(left, ctx);
  if (target.kind === "List" || target.kind === "Tuple") {
    const problem = `only single target (not ${target.kind.toLowerCase()}) can be annotated`;
    ctx.bag.report(syntax.invalidTarget, target.span, { problem });
  } else if (!["Name", "Attribute", "Subscript"].includes(target.kind)) {
    ctx.bag.report(syntax.invalidTarget, target.span, { problem: "illegal target for annotation" });
  }
  const value = optionalField(node, "right");
  return {
    kind: "AnnAssign",
    span: spanOf(node),
    target,
    annotation: convertType(field(node, "type"), ctx),
    ...(value === undefined ? {} : { value: convertAssigned(value, ctx) }),
  };
}

function convertAugmented(node: PlainNode, ctx: Context): BareStatement {
  const target = convertExpression(field(node, "left"), ctx);
  if (!["Name", "Attribute", "Subscript"].includes(target.kind)) {
    const name =
      target.kind === "Tuple" || target.kind === "List"
        ? target.kind.toLowerCase()
        : expressionName(target);
    const problem = `'${name}' is an illegal expression for augmented assignment`;
    ctx.bag.report(syntax.invalidTarget, target.span, { problem });
  }
  return {
    kind: "AugAssign",
    span: spanOf(node),
    target,
    operator: textOf(field(node, "operator"), ctx).slice(0, -1) as BinaryOperator,
    value: convertAssigned(field(node, "right"), ctx),
  };
}

function convertAssert(node: PlainNode, ctx: Context): BareStatement {
  const [test, message, third] = namedChildren(node);
  if (third !== undefined) invalid(third, ctx);
  return {
    kind: "Assert",
    span: spanOf(node),
    test: convertExpression(test, ctx),
    ...(message === undefined ? {} : { message: convertExpression(message, ctx) }),
  };
}

function convertDelete(node: PlainNode, ctx: Context): BareStatement {
  const list = namedChildren(node)[0];
  const nodes = list.type === "expression_list" ? namedChildren(list) : [list];
  const targets = nodes.map((child) => convertExpression(child, ctx));
  for (const target of targets) checkDeleted(target, ctx);
  return { kind: "Delete", span: spanOf(node), targets };
}

function convertReturn(node: PlainNode, ctx: Context): BareStatement {
  const value = namedChildren(node)[0];
  const span = spanOf(node);
  return {
    kind: "Return",
    span,
    ...(value === undefined ? {} : { value: convertExpression(value, ctx) }),
  };
}

function convertRaise(node: PlainNode, ctx: Context): BareStatement {
  const cause = optionalField(node, "cause");
  const exception = namedChildren(node).find((child) => child !== cause);
  if (exception?.type === "expression_list" || (cause !== undefined && exception === undefined)) {
    const hint = 'write `raise Error("text")`, and `raise Error(...) from cause` to chain';
    ctx.bag.report(syntax.pythonTwo, spanOf(node), { problem: "invalid syntax" }, hint);
  }
  return {
    kind: "Raise",
    span: spanOf(node),
    ...(exception === undefined ? {} : { exception: convertExpression(exception, ctx) }),
    ...(cause === undefined ? {} : { cause: convertExpression(cause, ctx) }),
  };
}

function convertDeclaration(node: PlainNode, ctx: Context): BareStatement {
  return {
    kind: node.type === "global_statement" ? "Global" : "Nonlocal",
    span: spanOf(node),
    names: namedChildren(node).map((child) => identifier(child, ctx)),
  };
}

/** `type Name[T] = value` (PEP 695, Python 3.12). */
function convertTypeAlias(node: PlainNode, ctx: Context): BareStatement {
  const left = field(node, "left").children[0];
  const nameNode = left.type === "generic_type" ? namedChildren(left)[0] : left;
  const parameters = left.type === "generic_type" ? namedChildren(left)[1] : undefined;
  if (nameNode.type !== "identifier") invalid(left, ctx);
  return {
    kind: "TypeAlias",
    span: spanOf(node),
    name: { kind: "Name", span: spanOf(nameNode), id: textOf(nameNode, ctx) },
    typeParameters: convertTypeParameters(parameters, ctx),
    value: convertType(field(node, "right"), ctx),
  };
}
