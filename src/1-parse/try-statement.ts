import type { ExceptHandler, Expression, Statement, Trivia } from "../ast/python.ts";
import * as syntax from "../diagnostics/syntax.ts";
import { convertBlock } from "./blocks.ts";
import { convertElse } from "./compound-statements.ts";
import {
  field,
  fieldsOf,
  hasToken,
  identifier,
  namedChildren,
  optionalField,
  spanOf,
} from "./context.ts";
import type { Context } from "./context.ts";
import { convertExpression } from "./expressions.ts";
import type { PlainNode } from "./plain-tree.ts";
import { splitAs } from "./with-statement.ts";

export function convertTry(
  node: PlainNode,
  leading: readonly Trivia[],
  limit: number,
  ctx: Context,
): Statement {
  const clauses = namedChildren(node).filter((child) => child.type.endsWith("_clause"));
  const after = (index: number): number => clauses[index + 1]?.start ?? limit;
  const body = convertBlock(field(node, "body"), after(-1), ctx);
  const handlers: ExceptHandler[] = [];
  let orelse;
  let finalbody;
  for (const [index, clause] of clauses.entries()) {
    if (clause.type === "except_clause") handlers.push(convertHandler(clause, after(index), ctx));
    else if (clause.type === "else_clause") orelse = convertElse(clause, after(index), ctx);
    else {
      const before = ctx.trivia.takeBefore(clause.start);
      finalbody = convertBlock(suiteOf(clause), after(index), ctx, before);
    }
  }
  const isStar = clauses.some((clause) => clause.type === "except_clause" && isStarred(clause));
  checkClauses(node, clauses, handlers, ctx);
  const last = finalbody ?? orelse ?? handlers.at(-1) ?? body;
  return {
    kind: "Try",
    span: { start: node.start, end: last.span.end },
    leading,
    isStar,
    body,
    handlers,
    ...(orelse === undefined ? {} : { orelse }),
    ...(finalbody === undefined ? {} : { finalbody }),
  };
}

function suiteOf(clause: PlainNode): PlainNode {
  const suite = clause.children.find((child) => child.type === "block");
  if (suite === undefined) throw new TypeError(`a ${clause.type} without a block`);
  return suite;
}

function isStarred(clause: PlainNode): boolean {
  if (hasToken(clause, "*")) return true;
  // `except *Error` may arrive as a starred expression.
  const value = optionalField(clause, "value");
  return value !== undefined && splitAs(value).value.type === "list_splat";
}

function convertHandler(clause: PlainNode, limit: number, ctx: Context): ExceptHandler {
  const leading = ctx.trivia.takeBefore(clause.start);
  const values = fieldsOf(clause, "value");
  const isNamed =
    optionalField(clause, "alias") !== undefined || (values[0] && splitAs(values[0]).target);
  // Python 3.14 takes several types without parentheses, where no name follows.
  if (values.length > 1 && isNamed) {
    const problem = "multiple exception types must be parenthesized";
    ctx.bag.report(
      syntax.pythonTwo,
      spanOf(clause),
      { problem },
      "write `except (A, B) as error:`",
    );
  }
  const split: ReturnType<typeof splitAs> | undefined =
    values.length === 0 ? undefined : splitAs(values[0]);
  const alias = optionalField(clause, "alias") ?? split?.target;
  const types = values.length > 1 ? values.map((value) => convertExpression(value, ctx)) : [];
  const type: Expression | undefined =
    types.length > 1
      ? {
          kind: "Tuple",
          span: { start: types[0].span.start, end: types.at(-1)!.span.end },
          elements: types,
        }
      : split === undefined
        ? undefined
        : convertExpression(split.value, ctx);
  const nameNode = alias?.type === "as_pattern_target" ? alias.children[0] : alias;
  if (nameNode !== undefined && nameNode.type !== "identifier") {
    ctx.bag.report(syntax.invalidHandler, spanOf(nameNode), { problem: "invalid syntax" });
  }
  const body = convertBlock(suiteOf(clause), limit, ctx);
  return {
    kind: "ExceptHandler",
    span: { start: clause.start, end: body.span.end },
    leading,
    ...(type === undefined ? {} : { type: type.kind === "Starred" ? type.value : type }),
    ...(nameNode === undefined
      ? {}
      : { name: identifier(nameNode, ctx), nameSpan: spanOf(nameNode) }),
    body,
  };
}

function checkClauses(
  node: PlainNode,
  clauses: readonly PlainNode[],
  handlers: readonly ExceptHandler[],
  ctx: Context,
): void {
  const excepts = clauses.filter((clause) => clause.type === "except_clause");
  const starred = excepts.filter((clause) => isStarred(clause));
  const report = (problem: string, at: PlainNode): void => {
    ctx.bag.report(syntax.invalidHandler, { start: at.start, end: at.start + 6 }, { problem });
  };
  if (starred.length > 0 && starred.length < excepts.length) {
    report("cannot have both 'except' and 'except*' on the same 'try'", excepts[0]);
  }
  const bare = handlers.findIndex((handler) => handler.type === undefined);
  if (bare !== -1 && starred.length > 0)
    report("expected one or more exception types", excepts[bare]);
  else if (bare !== -1 && bare < handlers.length - 1) {
    report("default 'except:' must be last", excepts[bare]);
  }
  const ending = clauses.some((clause) => clause.type === "finally_clause");
  if (excepts.length === 0 && !ending) report("expected 'except' or 'finally' block", node);
  if (excepts.length === 0 && clauses.some((clause) => clause.type === "else_clause") && ending) {
    report("expected 'except' or 'finally' block", node);
  }
}
