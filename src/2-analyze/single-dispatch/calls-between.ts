/** Whether a statement between two registrations may call what is not registered yet. */
import type { ClassDef, Expression, Statement } from "../../ast/python.ts";
import { childExpressions, expressionsOf, innerBlocks, someExpression } from "../../ast/walk.ts";

/** Definitions call nothing; other statements may call what the program defines. */
export function mayCall(
  statement: Statement,
  functions: ReadonlySet<string>,
  classes: ReadonlyMap<string, ClassDef>,
): boolean {
  const isOwn = (node: Expression): boolean =>
    node.kind === "Attribute" ||
    (node.kind === "Name" && (functions.has(node.id) || classes.has(node.id)));
  const calls = (node: Expression): boolean => {
    if (node.kind === "Lambda") return false;
    return (node.kind === "Call" && isOwn(node.func)) || childExpressions(node).some(calls);
  };
  switch (statement.kind) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      return expressionsOf(statement).some(
        (one) =>
          calls(one) || (statement.decorators.includes(one) && one.kind === "Name" && isOwn(one)),
      );
    case "ClassDef":
      return (
        expressionsOf(statement).some(calls) ||
        statement.body.statements.some((one) => mayCall(one, functions, classes))
      );
    case "Import":
    case "ImportFrom":
    case "Pass":
      return false;
    default:
      return (
        expressionsOf(statement).some((one) => someExpression(one, calls)) ||
        innerBlocks(statement).some((block) =>
          block.statements.some((one) => mayCall(one, functions, classes)),
        )
      );
  }
}
