/** `user: "User"`: texts that stand for types. */
import type { Expression, Module } from "../../ast/python.ts";
import { mapTree } from "../../ast/map-tree.ts";

/** The string literals of a module's annotations. */
export function annotationTexts(tree: Module): Set<unknown> {
  const found = new Set<unknown>();
  const collect = (annotation: Expression | undefined): void => {
    mapTree(annotation, (node) => {
      if (node.kind === "Str") found.add(node);
      return undefined;
    });
  };
  mapTree(tree, (node) => {
    const { annotation, returns } = node as { annotation?: Expression; returns?: Expression };
    if (node.kind === "Parameter" || node.kind === "AnnAssign") collect(annotation);
    if (node.kind === "FunctionDef" || node.kind === "AsyncFunctionDef") collect(returns);
    return undefined;
  });
  return found;
}
