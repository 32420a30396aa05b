import * as fs from "node:fs";
import { patternExpression } from "../fnmatch/fnmatch.js";
import { join } from "../posixpath/parts.js";
import { nativePath, type PathLike } from "../os/fspath.js";
import { namesIn } from "../os/names-in.js";

/*
 * Files by pattern. https://docs.python.org/3/library/glob.html
 */

/** The keyword arguments of `glob`. */
export interface GlobOptions {
  readonly rootDir?: PathLike | null;
  readonly recursive?: boolean;
  readonly includeHidden?: boolean;
}

/** `glob.glob(pattern)`, in the order in which the system lists the names. */
export function glob(pattern: string, options: GlobOptions = {}): string[] {
  return [...iglob(pattern, options)];
}

/** As `glob`, one by one. */
export function* iglob(
  pattern: string,
  options: GlobOptions = {},
): Generator<string, void, undefined> {
  const root = options.rootDir ? nativePath(options.rootDir) : "";
  const isAbsolute = pattern.startsWith("/");
  const parts = pattern.split("/").filter((part, index) => part !== "" || index > 0);
  for (const found of expand(isAbsolute ? "/" : "", parts, root, options)) {
    if (found !== "" || pattern === "") yield found;
  }
}

const isMagic = (part: string): boolean => /[*?[]/.test(part);

function* expand(
  base: string,
  parts: readonly string[],
  root: string,
  options: GlobOptions,
): Generator<string, void, undefined> {
  const [part, ...rest] = parts;
  if (part === undefined) {
    yield base;
    return;
  }
  if (part === "") {
    // A pattern that ends in a slash asks for folders.
    if (rest.length > 0) yield* expand(base, rest, root, options);
    else if (kindOf(base, root) === "folder") yield base.endsWith("/") ? base : `${base}/`;
    return;
  }
  if (part === "**" && options.recursive === true) {
    yield* everywhere(base, rest, root, options);
    return;
  }
  if (!isMagic(part)) {
    const path = join(base, part);
    if (rest.length > 0 ? kindOf(path, root) === "folder" : kindOf(path, root) !== undefined) {
      yield* expand(path, rest, root, options);
    }
    return;
  }
  const expression = patternExpression(part);
  for (const name of namesBelow(base, root)) {
    if (name.startsWith(".") && !part.startsWith(".") && options.includeHidden !== true) continue;
    if (!expression.test(name)) continue;
    const path = join(base, name);
    if (rest.length === 0 || kindOf(path, root) === "folder") {
      yield* expand(path, rest, root, options);
    }
  }
}

/** `**`: the folder itself, and everything below it. */
function* everywhere(
  base: string,
  rest: readonly string[],
  root: string,
  options: GlobOptions,
): Generator<string, void, undefined> {
  if (rest.length > 0) yield* expand(base, rest, root, options);
  else yield base === "" ? "" : `${base.replace(/\/$/, "")}/`;
  for (const name of namesBelow(base, root)) {
    if (name.startsWith(".") && options.includeHidden !== true) continue;
    const path = join(base, name);
    const isFolder = kindOf(path, root) === "folder";
    if (isFolder && rest.length > 0) yield* everywhere(path, rest, root, options);
    else if (rest.length === 0) {
      yield path;
      if (isFolder) yield* belowOf(path, root, options);
    }
  }
}

function* belowOf(
  base: string,
  root: string,
  options: GlobOptions,
): Generator<string, void, undefined> {
  for (const name of namesBelow(base, root)) {
    if (name.startsWith(".") && options.includeHidden !== true) continue;
    const path = join(base, name);
    yield path;
    if (kindOf(path, root) === "folder") yield* belowOf(path, root, options);
  }
}

function namesBelow(base: string, root: string): string[] {
  try {
    return namesIn(join(root, base) || ".");
  } catch {
    return [];
  }
}

function kindOf(path: string, root: string): "folder" | "file" | undefined {
  const full = join(root, path) || ".";
  const found = fs.lstatSync(full, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  const target = found.isSymbolicLink() ? fs.statSync(full, { throwIfNoEntry: false }) : found;
  return target?.isDirectory() ? "folder" : "file";
}

/** `glob.escape(path)`: the pattern that matches the path alone. */
export function escape(path: string): string {
  return path.replace(/[*?[]/g, "[$&]");
}

/** Whether the text is more than a plain path. */
export function hasMagic(pattern: string): boolean {
  return isMagic(pattern);
}
