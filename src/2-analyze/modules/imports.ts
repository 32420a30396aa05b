/** What an import statement leads to: files of the program, the library, or nothing. */
import type { Import, ImportFrom } from "../../ast/python.ts";
import type { Library } from "../library.ts";
import type { ModuleFinder, ProgramModule } from "./program.ts";
import { isFoundFirst, isStandard } from "./standard-library.ts";

/** How an import ends when it is reached. */
export type ImportOutcome =
  | { readonly kind: "succeeds" }
  | { readonly kind: "fails"; readonly name: string }
  /** The module exists, and the converter does not know it. */
  | { readonly kind: "unknown" };

/** Resolves the imports of one program. */
export class ImportResolver {
  readonly #finder: ModuleFinder;
  readonly #library: Library;
  /** Folders that modules were found in: packages, with or without an `__init__.py`. */
  readonly #folders = new Set<string>();

  constructor(finder: ModuleFinder, library: Library) {
    this.#finder = finder;
    this.#library = library;
  }

  /** The absolute name that a `from` import starts from; `undefined` above the topmost package. */
  baseOf(node: ImportFrom, from: ProgramModule): string | undefined {
    if (node.level === 0) return node.module;
    const parts = from.package === "" ? [] : from.package.split(".");
    if (parts.length < node.level) return undefined;
    const base = parts.slice(0, parts.length - node.level + 1);
    return [...base, ...(node.module === undefined ? [] : [node.module])].join(".");
  }

  /** Whether a module of this name, or a package around it, is a file of the program. */
  isOwn(name: string): boolean {
    const [top] = name.split(".");
    if (isFoundFirst(name)) return false;
    return (
      this.#finder.find(top) !== undefined ||
      this.pathOf(name) !== undefined ||
      this.#folders.has(name)
    );
  }

  /** The path of the module's file; `undefined` for a folder that only holds modules. */
  pathOf(name: string): string | undefined {
    const found = isFoundFirst(name) ? undefined : this.#finder.find(name);
    if (found) for (const outer of this.chainOf(name).slice(0, -1)) this.#folders.add(outer);
    return found?.path;
  }

  isPackage(name: string): boolean {
    return this.#finder.find(name)?.isPackage ?? false;
  }

  /** `a.b.c` → `a`, `a.b`, `a.b.c`: importing the last imports them all, in this order. */
  chainOf(name: string): string[] {
    return name.split(".").map((_, index, parts) => parts.slice(0, index + 1).join("."));
  }

  /** The first module of the chain that does not exist. */
  missingIn(name: string): string | undefined {
    const chain = this.chainOf(name);
    return chain.find((one, index) => {
      const next = chain[index + 1];
      const isFolder =
        next !== undefined && chain.slice(index + 1).some((inner) => this.pathOf(inner));
      return this.pathOf(one) === undefined && !isFolder && !this.#folders.has(one);
    });
  }

  /** What the statement imports of the program itself: the names of the modules that it runs. */
  modulesOf(node: Import | ImportFrom, from: ProgramModule): string[] {
    if (node.kind === "Import") {
      return node.names
        .filter(({ name }) => this.isOwn(name))
        .flatMap(({ name }) => this.chainOf(name));
    }
    const base = this.baseOf(node, from);
    const inside = base === undefined ? [] : this.#inside(base, node);
    if (base === undefined || (node.level === 0 && !this.isOwn(base))) return [];
    return [...this.chainOf(base), ...inside];
  }

  /** The modules among the names that are imported from a package; a folder is one that has some. */
  #inside(base: string, { names }: ImportFrom): string[] {
    return names.map(({ name }) => `${base}.${name}`).filter((name) => this.pathOf(name));
  }

  /** How the statement ends, as far as the names of modules decide it. */
  outcomeOf(node: Import | ImportFrom, from: ProgramModule): ImportOutcome {
    const names =
      node.kind === "Import" ? node.names.map(({ name }) => name) : [this.baseOf(node, from)];
    for (const name of names) {
      if (name === undefined) return { kind: "unknown" };
      if (node.kind === "ImportFrom") this.#inside(name, node);
      const isRelative = node.kind === "ImportFrom" && node.level > 0;
      if (isRelative || this.isOwn(name)) {
        const missing = this.missingIn(name);
        if (missing !== undefined) return { kind: "fails", name: missing };
      } else if (!this.#library.hasModule(name)) {
        return isStandard(name) ? { kind: "unknown" } : { kind: "fails", name: name.split(".")[0] };
      } else if (
        node.kind === "ImportFrom" &&
        node.names.some((alias) => !this.#has(name, alias.name))
      ) {
        return { kind: "unknown" };
      }
    }
    return { kind: "succeeds" };
  }

  #has(module: string, name: string): boolean {
    const full = `${module}.${name}`;
    return this.#library.has(full) || this.#library.hasModule(full);
  }
}
