/** `from m import *`: replaced by the names that it brings. */
import type { Expression, ImportAlias, ImportFrom, Module, Statement } from "../../ast/python.ts";
import { mapStatements, mapTree } from "../../ast/map-tree.ts";
import { Progress } from "../cells.ts";
import type { Library } from "../library.ts";
import { resolveScopes, type Resolution } from "../scopes.ts";
import type { LoadedProgram } from "./load.ts";
import type { ProgramModule } from "./program.ts";

/** Writes out every star import of a program whose names are known. */
export class StarImports {
  readonly #program: LoadedProgram;
  readonly #library: Library;
  readonly #done = new Set<ProgramModule>();

  constructor(program: LoadedProgram, library: Library) {
    this.#program = program;
    this.#library = library;
  }

  expandAll(): void {
    for (const module of this.#program.modules) this.#expand(module);
  }

  #expand(module: ProgramModule): void {
    if (this.#done.has(module)) return;
    this.#done.add(module);
    const mentioned = new Set<string>();
    mapTree(module.tree, (node) => {
      if (node.kind === "Name") mentioned.add((node as { id: string }).id);
      return undefined;
    });
    const body = mapStatements(module.tree.body, (statement) => {
      if (statement.kind !== "ImportFrom" || statement.names[0]?.name !== "*") return undefined;
      const names = this.#namesOf(statement, module, mentioned);
      if (names === undefined) return undefined;
      const { span } = statement.names[0];
      const aliases = names.map((name): ImportAlias => ({ kind: "ImportAlias", span, name }));
      return [{ ...statement, names: aliases, star: true, leading: [] }];
    });
    if (body !== module.tree.body) module.tree = { ...module.tree, body };
  }

  #namesOf(
    node: ImportFrom,
    module: ProgramModule,
    mentioned: ReadonlySet<string>,
  ): string[] | undefined {
    const { resolver, byName } = this.#program;
    const base = resolver.baseOf(node, module);
    if (base === undefined) return undefined;
    const own = node.level > 0 || resolver.isOwn(base) ? byName.get(base) : undefined;
    if (own === undefined) {
      // `os` has an `open` of its own, which few mean.
      if (!this.#library.hasModule(base) || base === "os") return undefined;
      return [...mentioned].filter((name) => this.#brings(base, name)).sort();
    }
    this.#expand(own);
    const bound = boundBy(module.tree);
    const listed = listedNames(own.tree);
    const all = listed ?? [...boundBy(own.tree)].filter((name) => !name.startsWith("_"));
    return all.filter((name) => !bound.has(name));
  }

  #brings(module: string, name: string): boolean {
    return !name.startsWith("_") && this.#library.has(`${module}.${name}`);
  }
}

const boundBy = (tree: Module): Set<string> =>
  new Set(
    [...resolveScopes([tree], new Progress()).modules[0].bindings].flatMap(([name]) => [name]),
  );

/** `__all__ = […]`, where only the imports of others read it. */
export function isUnreadList(statement: Statement, { modules }: Resolution): boolean {
  if (
    statement.kind !== "Assign" &&
    statement.kind !== "AnnAssign" &&
    statement.kind !== "AugAssign"
  )
    return false;
  const target = statement.kind === "Assign" ? statement.targets[0] : statement.target;
  if (target.kind !== "Name" || target.id !== "__all__") return false;
  const binding = modules[0].bindings.get("__all__");
  const targets = binding?.definitions.map(
    ({ node }) => (node as { readonly target?: Expression }).target,
  );
  return binding?.reads.every(({ node }) => targets?.includes(node)) ?? false;
}

/** What `__all__` lists, where it is made of texts only. */
export function listedNames(tree: Module): string[] | undefined {
  let names: string[] | undefined;
  for (const statement of tree.body.statements) {
    const change = listing(statement);
    if (change === undefined) continue;
    if (change.names === undefined) return undefined;
    names = change.adds ? [...(names ?? []), ...change.names] : [...change.names];
  }
  return names;
}

function listing(
  statement: Statement,
): { readonly names: readonly string[] | undefined; readonly adds: boolean } | undefined {
  const isAll = (node: Expression): boolean => node.kind === "Name" && node.id === "__all__";
  switch (statement.kind) {
    case "Assign":
      return statement.targets.some(isAll)
        ? { names: textsOf(statement.value), adds: false }
        : undefined;
    case "AnnAssign":
      return isAll(statement.target) && statement.value
        ? { names: textsOf(statement.value), adds: false }
        : undefined;
    case "AugAssign":
      return isAll(statement.target) ? { names: textsOf(statement.value), adds: true } : undefined;
    default:
      return undefined;
  }
}

function textsOf(node: Expression): readonly string[] | undefined {
  if (node.kind === "BinOp" && node.operator === "+") {
    const [left, right] = [textsOf(node.left), textsOf(node.right)];
    return left && right && [...left, ...right];
  }
  if (node.kind !== "List" && node.kind !== "Tuple") return undefined;
  const texts = node.elements.map((element) =>
    element.kind === "Str" ? element.value : undefined,
  );
  return texts.every((text) => text !== undefined) ? texts : undefined;
}
