/** A program of several files: its modules, and how they are found. */
import type { Module, Span } from "../../ast/python.ts";

export type LinkReport = (
  code: string,
  span: Span,
  values: Readonly<Record<string, string>>,
) => void;

/** One file of the program. */
export interface ProgramModule {
  /** Its path below the folder that is converted, with forward slashes: `jobs/models.py`. */
  readonly path: string;
  /** The name by which it is imported; of a program that is run, `__main__`. */
  readonly name: string;
  /** `__package__`: the package that its relative imports start from; empty outside packages. */
  readonly package: string;
  /** An `__init__.py`. */
  readonly isPackage: boolean;
  /** It is run, not imported. */
  readonly isEntry: boolean;
  /** What its spans count from: the modules of a program never overlap. */
  readonly start: number;
  readonly text: string;
  tree: Module;
}

/** The text of a file of the program; `undefined` where there is none. */
export type ReadFile = (path: string) => string | undefined;

/** `jobs` and `models.py` → `jobs/models.py`; `..` goes up. */
export function joinPath(...parts: readonly string[]): string {
  const found: string[] = [];
  for (const part of parts.join("/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && found.length > 0 && found.at(-1) !== "..") found.pop();
    else found.push(part);
  }
  return found.join("/");
}

export const folderOf = (path: string): string => path.split("/").slice(0, -1).join("/");

/** Where a file of the program was found. */
export interface FoundModule {
  readonly path: string;
  readonly isPackage: boolean;
}

/**
 * Finds the file of a module as CPython's path finder does: in the first folder of the search path
 * that has its package or file; a folder without `__init__.py` is a package too, but comes last.
 * https://docs.python.org/3/reference/import.html#the-path-based-finder
 */
export class ModuleFinder {
  readonly #read: ReadFile;
  readonly #roots: string[];
  readonly #found = new Map<string, FoundModule | undefined>();

  constructor(read: ReadFile, roots: readonly string[]) {
    this.#read = read;
    this.#roots = [...new Set(roots)];
  }

  /** `sys.path.insert(0, folder)`, `sys.path.append(folder)` */
  addRoot(folder: string, first: boolean): void {
    if (this.#roots.includes(folder)) return;
    if (first) this.#roots.unshift(folder);
    else this.#roots.push(folder);
    this.#found.clear();
  }

  /** The file of `a.b.c`. */
  find(name: string): FoundModule | undefined {
    if (!this.#found.has(name)) this.#found.set(name, this.#search(name));
    return this.#found.get(name);
  }

  #search(name: string): FoundModule | undefined {
    const parts = name.split(".");
    for (const root of this.#roots) {
      const found = this.#searchIn(root, parts);
      if (found) return found;
      const top = joinPath(root, parts[0]);
      // A package or file of the top name hides what stands in later folders.
      if (this.#exists(`${top}/__init__.py`) || this.#exists(`${top}.py`)) return undefined;
    }
    return undefined;
  }

  #searchIn(root: string, parts: readonly string[]): FoundModule | undefined {
    const base = joinPath(root, ...parts);
    if (this.#exists(`${base}/__init__.py`))
      return { path: `${base}/__init__.py`, isPackage: true };
    return this.#exists(`${base}.py`) ? { path: `${base}.py`, isPackage: false } : undefined;
  }

  #exists(path: string): boolean {
    return this.#read(path) !== undefined;
  }
}
