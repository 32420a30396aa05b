/** `class Movie(TypedDict)`: a dict with an annotation. The class goes, and its name means `dict`. */
import type { Block, ClassDef, Name, Statement } from "../ast/python.ts";
import { mapStatements, mapTree, type AnyNode } from "../ast/map-tree.ts";
import { forEachStatement } from "../ast/walk.ts";

/** The block without such classes; the same block where there are none. */
export function eraseTypedDicts(block: Block): Block {
  const names = new Set<string>();
  forEachStatement(block, (statement) => {
    if (isTypedDict(statement, names)) names.add(statement.name);
  });
  if (names.size === 0) return block;
  const without = mapStatements(block, (statement) =>
    isTypedDict(statement, names) ? [] : undefined,
  );
  return mapTree(without, (node: AnyNode) => {
    const name = node as Name;
    return name.kind === "Name" && names.has(name.id) ? { ...name, id: "dict" } : undefined;
  }) as Block;
}

const isTypedDict = (node: Statement, known: ReadonlySet<string>): node is ClassDef =>
  node.kind === "ClassDef" &&
  node.bases.length > 0 &&
  node.bases.every(
    (base) =>
      (base.kind === "Name" && (base.id === "TypedDict" || known.has(base.id))) ||
      (base.kind === "Attribute" && base.attribute === "TypedDict"),
  );
