/** What statements read where they stand. */
import type { Block, Expression, FunctionDef, Statement } from "../../ast/python.ts";
import { expressionsOf, innerBlocks } from "../../ast/walk.ts";

/** What a statement reads before it binds anything: its targets are read for their parts only. */
export function readsOf(node: Statement): Expression[] {
  const parts = (target: Expression): Expression[] =>
    target.kind === "Name"
      ? []
      : target.kind === "Tuple" || target.kind === "List"
        ? target.elements.flatMap(parts)
        : target.kind === "Starred"
          ? parts(target.value)
          : [target];
  switch (node.kind) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      return definitionReads(node);
    case "Assign":
      return [node.value, ...node.targets.flatMap(parts)];
    case "AugAssign":
      return [node.value, node.target];
    case "AnnAssign":
      return [...(node.value ? [node.value] : []), ...parts(node.target)];
    case "For":
    case "AsyncFor":
      return [node.iter, ...parts(node.target)];
    case "With":
    case "AsyncWith":
      return node.items.flatMap(({ context, target }) => [
        context,
        ...(target ? parts(target) : []),
      ]);
    // The tests of loops and the types of handlers are read where they stand.
    case "While":
    case "Try":
      return [];
    default:
      return expressionsOf(node);
  }
}

/** Whether a block defines functions or classes, or imports. */
export const definesAny = (block: Block): boolean =>
  block.statements.some(
    (statement) =>
      ["FunctionDef", "AsyncFunctionDef", "ClassDef", "Import", "ImportFrom"].includes(
        statement.kind,
      ) || innerBlocks(statement).some(definesAny),
  );

/** What a `def` evaluates where it stands. */
export const definitionReads = (node: FunctionDef): Expression[] => [
  ...node.decorators,
  ...node.parameters.flatMap((parameter) => parameter.default ?? []),
];
