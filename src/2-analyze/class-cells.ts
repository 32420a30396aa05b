/** `__class__` in a method → the name of the class that the method stands in. */
import type { Block, Expression, Name } from "../ast/python.ts";
import { mapStatements, mapTree, type AnyNode } from "../ast/map-tree.ts";

export const rewriteClassCells = (block: Block): Block =>
  mapStatements(block, (statement) => {
    if (statement.kind !== "ClassDef" || binds(statement.body)) return undefined;
    const body = mapTree(statement.body, (node) =>
      isCell(node) ? { ...node, id: statement.name } : undefined,
    ) as Block;
    return body === statement.body ? undefined : [{ ...statement, body }];
  });

const isCell = (node: AnyNode): boolean =>
  node.kind === "Name" && (node as Name).id === "__class__";

/** Whether the program gives the name a meaning of its own. */
function binds(body: Block): boolean {
  let found = false;
  mapTree(body, (node) => {
    const { targets, target, names } = node as {
      readonly targets?: readonly Expression[];
      readonly target?: Expression;
      readonly names?: readonly unknown[];
    };
    const isBound = [...(targets ?? []), ...(target ? [target] : [])].some(isCell);
    if (isBound || names?.includes("__class__")) found = true;
    return undefined;
  });
  return found;
}
