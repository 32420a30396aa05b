import type { Expression } from "../ast/python.ts";
import * as syntax from "../diagnostics/syntax.ts";
import type { Context } from "./context.ts";
import { convertExpression } from "./expressions.ts";
import type { PlainNode } from "./plain-tree.ts";

/** What an assignment, a `for`, a `with … as` binds. Reports what cannot be bound. */
export function convertTarget(node: PlainNode, ctx: Context): Expression {
  const target = convertExpression(node, ctx);
  checkTarget(target, ctx);
  return target;
}

export function checkTarget(target: Expression, ctx: Context): void {
  check(target, "assign to", ctx, false);
}

/** `del` takes the same targets, without stars. */
export function checkDeleted(target: Expression, ctx: Context): void {
  check(target, "delete", ctx, false);
}

function check(target: Expression, verb: string, ctx: Context, inSequence: boolean): void {
  if (target.kind === "Name" || target.kind === "Attribute" || target.kind === "Subscript") {
    return;
  }
  if (target.kind === "List" || target.kind === "Tuple") {
    const stars = target.elements.filter((element) => element.kind === "Starred");
    if (stars.length > 1 && verb !== "delete") {
      const problem = "multiple starred expressions in assignment";
      ctx.bag.report(syntax.invalidStar, stars[1].span, { problem });
    }
    for (const element of target.elements) check(element, verb, ctx, true);
    return;
  }
  if (target.kind === "Starred" && verb !== "delete") {
    if (!inSequence) {
      const problem = "starred assignment target must be in a list or tuple";
      ctx.bag.report(syntax.invalidStar, target.span, { problem });
    }
    check(target.value, verb, ctx, true);
    return;
  }
  const problem = `cannot ${verb} ${expressionName(target)}`;
  ctx.bag.report(syntax.invalidTarget, target.span, { problem });
}

const expressionNames: Readonly<Partial<Record<Expression["kind"], string>>> = {
  Await: "await expression",
  BinOp: "expression",
  BoolOp: "expression",
  Bytes: "literal",
  Call: "function call",
  Compare: "comparison",
  Complex: "literal",
  Dict: "dict literal",
  DictComp: "dict comprehension",
  Ellipsis: "ellipsis",
  False: "False",
  Float: "literal",
  FormattedValue: "f-string expression",
  GeneratorExp: "generator expression",
  IfExp: "conditional expression",
  Int: "literal",
  JoinedStr: "f-string expression",
  Lambda: "lambda",
  ListComp: "list comprehension",
  NamedExpr: "named expression",
  None: "None",
  Set: "set display",
  SetComp: "set comprehension",
  Starred: "starred",
  Str: "literal",
  True: "True",
  UnaryOp: "expression",
  Yield: "yield expression",
  YieldFrom: "yield expression",
};

/** What CPython's messages call an expression. */
export function expressionName(expression: Expression): string {
  return expressionNames[expression.kind] ?? "expression";
}
