/**
 * `@singleton class Database: …`, where the decorator gives something else than the class: the name means
 * what it gave, and the class has a name of its own: `Database = singleton(DatabaseClass)`.
 */
import type { Block, ClassDef, Expression, FunctionDef, Statement } from "../ast/python.ts";
import { mapStatements, mapTree } from "../ast/map-tree.ts";
import { innerBlocks } from "../ast/walk.ts";

/** The block with such classes under names of their own; the same block where there are none. */
export function rewriteReplacedClasses(block: Block): Block {
  const functions = new Map<string, FunctionDef>();
  for (const statement of block.statements)
    if (statement.kind === "FunctionDef") functions.set(statement.name, statement);
  const taken = new Set<string>();
  mapTree(block, (node) => {
    const { id, name } = node as { id?: string; name?: string };
    if (typeof id === "string") taken.add(id);
    if (typeof name === "string") taken.add(name);
    return undefined;
  });
  return mapStatements(block, (statement) =>
    statement.kind === "ClassDef" ? replaced(statement, functions, taken) : undefined,
  );
}

function replaced(
  node: ClassDef,
  functions: ReadonlyMap<string, FunctionDef>,
  taken: Set<string>,
): readonly Statement[] | undefined {
  const last = node.decorators.findLastIndex((one) => givesOther(one, functions));
  if (last < 0) return undefined;
  let own = `${node.name}Class`;
  while (taken.has(own)) own += "_";
  taken.add(own);
  const { span } = node;
  const name = (id: string): Expression => ({ kind: "Name", id, span: node.nameSpan });
  const value = node.decorators
    .slice(0, last + 1)
    .reduceRight<Expression>(
      (inner, func) => ({ kind: "Call", func, args: [inner], keywords: [], span: func.span }),
      name(own),
    );
  const decorators = node.decorators.slice(last + 1);
  return [
    { ...node, name: own, pythonName: node.pythonName ?? node.name, decorators, leading: [] },
    { kind: "Assign", targets: [name(node.name)], value, span, leading: [] },
  ];
}

/** Whether a decorator is a function of the module that gives something else than the class it gets. */
function givesOther(decorator: Expression, functions: ReadonlyMap<string, FunctionDef>): boolean {
  const func = decorator.kind === "Call" ? decorator.func : decorator;
  const def = func.kind === "Name" ? functions.get(func.id) : undefined;
  if (def === undefined) return false;
  if (decorator.kind !== "Call") return replaces(def);
  // `register("name")` gives the decorator.
  const given = new Set(
    resultsOf(def).flatMap((result) => (result.kind === "Name" ? result.id : [])),
  );
  return def.body.statements.some(
    (one) => one.kind === "FunctionDef" && given.has(one.name) && replaces(one),
  );
}

function replaces(def: FunctionDef): boolean {
  const [cls] = def.parameters;
  if (cls === undefined || def.decorators.length > 0) return false;
  return resultsOf(def).some((result) => !(result.kind === "Name" && result.id === cls.name));
}

/** What the `return`s of a function give, those of functions inside it aside. */
const resultsOf = (def: FunctionDef): Expression[] => {
  const visit = (block: Block): Expression[] =>
    block.statements.flatMap((statement) =>
      statement.kind === "Return"
        ? (statement.value ?? [])
        : statement.kind === "FunctionDef" || statement.kind === "ClassDef"
          ? []
          : innerBlocks(statement).flatMap(visit),
    );
  return visit(def.body);
};
