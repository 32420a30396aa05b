/** Where the modules of a program are looked for, and how it is run. */
import type { Entry } from "./load.ts";
import { folderOf, joinPath, type ReadFile } from "./program.ts";

/** A program by the paths of its files, which count from the folder around it. */
export interface Place {
  readonly entries: readonly Entry[];
  readonly roots: readonly string[];
  readonly read: ReadFile;
  /** The folder that paths count from. */
  readonly folder: string;
  /** A path as the user would write it. */
  readonly shown: (path: string) => string;
}

/** A `__main__.py` is run as its package: `python -m shop`. */
const isPackageMain = (file: string): boolean => /(?:^|\/)__main__\.pyw?$/u.test(file);

/** Relative imports are for modules of packages: `python -m shop.report`. */
const hasRelativeImport = (text: string): boolean => /^[ \t]*from[ \t]+\./mu.test(text);

/**
 * The program of one file: its own folder is searched, as by `python main.py`; of a file inside a
 * package that imports relatively the folder around the package, as by `python -m`.
 */
export function placeOf(file: string, text: string, readOther: ReadFile = () => undefined): Place {
  const slashed = file.replaceAll("\\", "/");
  const folder = folderOf(slashed);
  const isAbsolute = slashed.startsWith("/");
  const own = slashed.split("/").at(-1)!;
  const exists = (path: string): boolean => readOther(path) !== undefined;
  let root = folder;
  const isInPackage = exists(below(folder, "__init__.py"));
  const isModule =
    folder !== "" &&
    (isPackageMain(slashed) || (isInPackage && (own === "__init__.py" || hasRelativeImport(text))));
  if (isModule) {
    do root = folderOf(root);
    while (root !== "" && root !== "/" && exists(below(root, "__init__.py")));
  }
  const shown = (path: string): string => {
    if (path === entry) return file;
    const full = joinPath(root, path);
    return isAbsolute ? `/${full}` : full;
  };
  const inside = isModule ? slashed.slice(root === "" ? 0 : root.length + 1) : own;
  const entry = /\.pyw?$/u.test(inside) ? inside : `${stem(inside)}.py`;
  return {
    entries: [
      { path: entry, package: isModule ? folderOf(entry).replaceAll("/", ".") : undefined },
    ],
    roots: [""],
    folder: isAbsolute && !root.startsWith("/") ? `/${root}` : root,
    read: (path) => (path === entry ? text : readOther(shown(path))),
    shown,
  };
}

const below = (folder: string, name: string): string =>
  folder === "" ? name : `${folder}/${name}`;

/** `lesson.md` → `lesson` */
function stem(name: string): string {
  const found = name.replace(/\.[^.]*$/u, "");
  return found === "" || found === "-" ? "main" : found;
}
