/** Annotations of parameters and results, which are no values of the program. */
import type { Expression } from "../ast/python.ts";
import type { Survey } from "./survey.ts";

/** They, and every expression inside them. */
export function annotationsIn({ expressions }: Survey): ReadonlySet<Expression> {
  const found = new Set<Expression>();
  // The survey comes to what is inside an expression after it.
  for (const { node, parent, statement } of expressions) {
    const isInside = parent !== undefined && found.has(parent);
    const isOne =
      (statement.kind === "FunctionDef" || statement.kind === "AsyncFunctionDef") &&
      (node === statement.returns ||
        statement.parameters.some(({ annotation }) => annotation === node));
    if (isInside || isOne) found.add(node);
  }
  return found;
}
