/** Imports that only type checkers see. */
import type { Expression, Module, Statement } from "../../ast/python.ts";
import { forEachStatement } from "../../ast/walk.ts";

/** `if TYPE_CHECKING:` */
export const isTypeChecking = (test: Expression): boolean =>
  (test.kind === "Name" && test.id === "TYPE_CHECKING") ||
  (test.kind === "Attribute" && test.attribute === "TYPE_CHECKING");

/** The imports that only type checkers see. */
export function typeImports(tree: Module): Set<Statement> {
  const found = new Set<Statement>();
  forEachStatement(tree.body, (statement) => {
    if (statement.kind !== "If" || !isTypeChecking(statement.test)) return;
    forEachStatement(statement.body, (inner) => found.add(inner));
  });
  return found;
}
