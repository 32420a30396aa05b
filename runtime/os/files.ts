import * as fs from "node:fs";
import { FileExistsError } from "../builtins/exceptions-os.js";
import { OSError } from "../builtins/exceptions-os-error.js";
import { basename, dirname, join, split } from "../posixpath/parts.js";
import { isdir } from "../posixpath/places.js";
import { type PathLike, fspath, nativePath } from "./fspath.js";
import { namesIn } from "./names-in.js";
import { system, systemError } from "./system-error.js";

/*
 * Files and folders. https://docs.python.org/3/library/os.html#files-and-directories
 */

export const F_OK = 0;
export const R_OK = 4;
export const W_OK = 2;
export const X_OK = 1;

const named = (path: unknown): unknown => (typeof path === "number" ? path : fspath(path));

/** The names in a folder, in the order in which the system gives them. */
export function listdir(path: PathLike | null = "."): string[] {
  return system(() => namesIn(nativePath(path ?? ".")), named(path ?? "."));
}

export function mkdir(path: PathLike, mode = 0o777): void {
  system(() => fs.mkdirSync(nativePath(path), { mode }), named(path));
}

/** `os.makedirs(path, exist_ok=…)`: the folders above it too. */
export function makedirs(
  path: PathLike,
  options: { readonly mode?: number; readonly existOk?: boolean } = {},
): void {
  const text = nativePath(path);
  let [head, tail] = split(text);
  if (tail === "") [head, tail] = split(head);
  if (head !== "" && tail !== "" && !fs.existsSync(head)) {
    try {
      makedirs(head, { existOk: options.existOk });
    } catch (error) {
      if (!(error instanceof FileExistsError)) throw error;
    }
    if (tail === ".") return;
  }
  try {
    mkdir(path, options.mode);
  } catch (error) {
    if (!(error instanceof OSError) || options.existOk !== true || !isdir(path)) throw error;
  }
}

export function rmdir(path: PathLike): void {
  system(() => fs.rmdirSync(nativePath(path)), named(path));
}

/** Removes the folder, and those above it as far as they are empty. */
export function removedirs(path: PathLike): void {
  rmdir(path);
  removeEmptyAbove(path);
}

function removeEmptyAbove(path: PathLike): void {
  for (let above = dirname(path); above !== "" && basename(above) !== ""; above = dirname(above)) {
    try {
      rmdir(above);
    } catch {
      return;
    }
  }
}

/** `os.remove(path)`; a folder is an `IsADirectoryError`. */
export function remove(path: PathLike): void {
  const found = fs.lstatSync(nativePath(path), { throwIfNoEntry: false });
  if (found?.isDirectory()) throw systemError("EISDIR", named(path));
  system(() => fs.unlinkSync(nativePath(path)), named(path));
}

export function rename(source: PathLike, target: PathLike): void {
  system(() => fs.renameSync(nativePath(source), nativePath(target)), named(source), named(target));
}

export function replace(source: PathLike, target: PathLike): void {
  rename(source, target);
}

/** As `rename`, making the folders above the target. */
/** `os.renames(old, new)`: makes the folders of the new name, removes those of the old that are empty. */
export function renames(source: PathLike, target: PathLike): void {
  const folder = dirname(target);
  if (folder !== "") makedirs(folder, { existOk: true });
  rename(source, target);
  if (basename(source) !== "") removeEmptyAbove(source);
}

export function symlink(source: PathLike, target: PathLike): void {
  const [from, to] = [nativePath(source), nativePath(target)];
  system(() => fs.symlinkSync(from, to), named(source), named(target));
}

export function link(source: PathLike, target: PathLike): void {
  const [from, to] = [nativePath(source), nativePath(target)];
  system(() => fs.linkSync(from, to), named(source), named(target));
}

export function readlink(path: PathLike): string {
  return system(() => fs.readlinkSync(nativePath(path)), named(path));
}

export function chmod(path: PathLike, mode: number): void {
  system(() => fs.chmodSync(nativePath(path), mode), named(path));
}

/** Whether the process may do that with the file. */
export function access(path: PathLike, mode: number): boolean {
  try {
    fs.accessSync(nativePath(path), mode);
    return true;
  } catch {
    return false;
  }
}

/** Sets the times of access and change, in seconds; now where there are none. */
export function utime(path: PathLike, times: readonly [number, number] | null = null): void {
  const now = Date.now() / 1000;
  const [access_, change] = times ?? [now, now];
  system(() => fs.utimesSync(nativePath(path), access_, change), named(path));
}

export function truncate(path: PathLike, length: number): void {
  system(() => fs.truncateSync(nativePath(path), length), named(path));
}

/** `os.walk(top)`: each folder with the names of its folders and files. */
export function* walk(
  top: PathLike,
  options: {
    readonly topdown?: boolean;
    readonly onerror?: ((error: OSError) => unknown) | null;
    readonly followlinks?: boolean;
  } = {},
): Generator<readonly [folder: string, folders: string[], files: string[]], void, undefined> {
  const folder = nativePath(top);
  const folders: string[] = [];
  const files: string[] = [];
  try {
    for (const name of listdir(folder)) (isdir(join(folder, name)) ? folders : files).push(name);
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    options.onerror?.(error);
    return;
  }
  const found = Object.freeze([folder, folders, files] as const);
  if (options.topdown !== false) yield found;
  // What the loop took out of `folders` is not walked.
  for (const name of folders) {
    const path = join(folder, name);
    const isLink = fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? true;
    if (!isLink || options.followlinks === true) yield* walk(path, options);
  }
  if (options.topdown === false) yield found;
}
