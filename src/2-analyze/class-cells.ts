/** `__class__` in a method → the name of the class that the method stands in. */
import type { Block, Name } from "../ast/python.ts";
import { mapStatements, mapTree } from "../ast/map-tree.ts";

export const rewriteClassCells = (block: Block): Block =>
  mapStatements(block, (statement) => {
    if (statement.kind !== "ClassDef") return undefined;
    const body = mapTree(statement.body, (node) =>
      node.kind === "Name" && (node as Name).id === "__class__"
        ? { ...node, id: statement.name }
        : undefined,
    ) as Block;
    return body === statement.body ? undefined : [{ ...statement, body }];
  });
