/** Reads a program: its entries, and every file that they import, directly or through others. */
import type { Import, ImportFrom, Module } from "../../ast/python.ts";
import { rewriteOutsideMethods } from "../outside-methods/rewrite.ts";
import { rewritten } from "../rewritten.ts";
import type { Library } from "../library.ts";
import { surveyModule } from "../survey.ts";
import { ImportResolver } from "./imports.ts";
import { ModuleFinder, type ProgramModule, type ReadFile } from "./program.ts";
import { pruneGuards, pruneImports } from "./prune.ts";
import { takeSearchPath } from "./search-path.ts";

/** What is run, and how. */
export interface Entry {
  readonly path: string;
  /** `python -m jobs`: the package that the entry belongs to. */
  readonly package?: string;
}

export interface LoadSettings {
  readonly entries: readonly Entry[];
  /** Where modules are looked for, before what the program itself adds. */
  readonly roots: readonly string[];
  readonly read: ReadFile;
  readonly library: Library;
  /** Parses a text whose offsets begin at `start`. */
  readonly parse: (text: string, path: string, start: number) => Module;
}

/** The modules of a program, entries first, and the resolver of their imports. */
export interface LoadedProgram {
  readonly modules: readonly ProgramModule[];
  readonly resolver: ImportResolver;
  /** By the names under which they are imported. */
  readonly byName: ReadonlyMap<string, ProgramModule>;
}

export function loadProgram(settings: LoadSettings): LoadedProgram {
  const finder = new ModuleFinder(settings.read, settings.roots);
  const resolver = new ImportResolver(finder, settings.library);
  const byPath = new Map<string, ProgramModule>();
  const byName = new Map<string, ProgramModule>();
  let start = 0;

  const add = (path: string, name: string, facts: { isEntry: boolean; package: string }): void => {
    const text = (settings.read(path) ?? "").replace(/^\uFEFF/u, "");
    const parsed = settings.parse(text, path, start);
    const { module: tree, folders } = takeSearchPath(parsed, path);
    for (const { folder, first } of folders) finder.addRoot(folder, first);
    const isPackage = path.endsWith("/__init__.py") || path === "__init__.py";
    const module: ProgramModule = { path, name, isPackage, ...facts, start, text, tree };
    // One more, so that a position at the end of a module is its own.
    start += text.length + 1;
    byPath.set(path, module);
    if (name !== "__main__") byName.set(name, module);
    const guarded = name === "__main__" ? tree : pruneGuards(tree);
    const pruned = pruneImports(guarded, (node) => resolver.outcomeOf(node, module));
    module.tree = { ...pruned, body: rewritten(rewriteOutsideMethods(pruned.body)) };
    for (const needed of importsOf(module.tree).flatMap((node) => resolver.modulesOf(node, module)))
      load(needed);
  };
  const load = (name: string): void => {
    const path = resolver.pathOf(name);
    if (path === undefined || byName.has(name)) return;
    const known = byPath.get(path);
    if (known) {
      byName.set(name, known);
      return;
    }
    const folder = name.split(".").slice(0, -1).join(".");
    const facts = { isEntry: false, package: resolver.isPackage(name) ? name : folder };
    add(path, name, facts);
  };
  for (const { path, package: folder = "" } of settings.entries) {
    // Of a package that nothing runs, everything begins with its `__init__.py`.
    const isPackage = folder !== "" && path.endsWith("/__init__.py");
    const chain = folder === "" ? [] : resolver.chainOf(folder);
    (isPackage ? chain.slice(0, -1) : chain).forEach(load);
    if (byPath.has(path)) continue;
    add(path, isPackage ? folder : "__main__", { isEntry: true, package: folder });
  }
  return { modules: [...byPath.values()], resolver, byName };
}

/** Every import statement of a module, also those inside functions. */
export const importsOf = (tree: Module): (Import | ImportFrom)[] =>
  surveyModule(tree).statements.flatMap(({ node }) =>
    node.kind === "Import" || node.kind === "ImportFrom" ? [node] : [],
  );
