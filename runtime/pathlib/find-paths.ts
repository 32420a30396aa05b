import * as fs from "node:fs";
import { NotImplementedError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { patternExpression } from "../fnmatch/fnmatch.js";
import { namesIn } from "../os/names-in.js";
import { join } from "../posixpath/parts.js";

/**
 * The paths below `folder` that fit `pattern`, each once: hidden ones too, unlike `glob.glob`.
 *
 * @throws ValueError for an empty pattern, NotImplementedError for an absolute one
 * @see https://docs.python.org/3/library/pathlib.html#pathlib.Path.glob
 */
export function* findPaths(
  folder: string,
  pattern: string,
  anywhere = false,
): Generator<string, void, undefined> {
  if (pattern === "" && !anywhere) throw new ValueError("Unacceptable pattern: ''");
  if (pattern.startsWith("/")) {
    throw new NotImplementedError("Non-relative patterns are unsupported");
  }
  const parts = pattern.split("/").filter((part) => part !== "" && part !== ".");
  if (anywhere) parts.unshift("**");
  const onlyFolders = pattern.endsWith("/");
  const seen = new Set<string>();
  for (const found of select(folder, parts, onlyFolders)) {
    if (seen.has(found)) continue;
    seen.add(found);
    yield found;
  }
}

function* select(
  folder: string,
  [part, ...rest]: readonly string[],
  onlyFolders: boolean,
): Generator<string, void, undefined> {
  if (part === undefined) {
    yield folder;
    return;
  }
  const needsFolder = rest.length > 0 || onlyFolders;
  if (part === "**") {
    for (const below of foldersBelow(folder)) yield* select(below, rest, onlyFolders);
    return;
  }
  if (part === ".." || !/[*?[]/.test(part)) {
    const path = join(folder, part);
    if (needsFolder ? isFolder(path) : fs.existsSync(path)) {
      yield* select(path, rest, onlyFolders);
    }
    return;
  }
  const expression = patternExpression(part);
  for (const name of known(folder)) {
    const path = join(folder, name);
    if (needsFolder && !isFolder(path)) continue;
    if (expression.test(name)) yield* select(path, rest, onlyFolders);
  }
}

/** The folder and all below it; links to folders are not entered. */
function* foldersBelow(folder: string): Generator<string, void, undefined> {
  if (!isFolder(folder)) return;
  yield folder;
  for (const name of known(folder)) {
    const path = join(folder, name);
    if (fs.lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) yield* foldersBelow(path);
  }
}

function known(folder: string): string[] {
  try {
    return namesIn(folder);
  } catch {
    return [];
  }
}

const isFolder = (path: string): boolean =>
  fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
