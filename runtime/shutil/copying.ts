import * as fs from "node:fs";
import { OSError } from "../builtins/exceptions-os-error.js";
import { strRepr } from "../builtins/str-repr.js";
import type { BufferedIOBase } from "../io/buffered-base.js";
import type { TextIOBase } from "../io/text-base.js";
import * as files from "../os/files.js";
import { fspath, nativePath, type PathLike } from "../os/fspath.js";
import { namesIn } from "../os/names-in.js";
import { system, systemError } from "../os/system-error.js";
import { patternExpression } from "../fnmatch/fnmatch.js";
import { basename, join } from "../posixpath/parts.js";
import { abspath, exists, isdir, samefile } from "../posixpath/places.js";

/*
 * Copying and moving. https://docs.python.org/3/library/shutil.html
 */

/** What `shutil` raises of its own. */
export class Error extends OSError {
  static readonly __module__ = "shutil";
}

/** The source and the target are one file. */
export class SameFileError extends Error {
  static override readonly __module__ = "shutil";
}

/** Copies the bytes of a file. */
export function copyfile<T extends PathLike>(source: PathLike, target: T): T {
  if (exists(source) && exists(target) && samefile(source, target)) {
    const [from, to] = [source, target].map((path) => shown(path));
    throw new SameFileError(`${from} and ${to} are the same file`);
  }
  const data = system(() => fs.readFileSync(openable(source)), source);
  system(() => fs.writeFileSync(openable(target), data), target);
  return target;
}

/** Node reports a folder only when it reads it. */
function openable(path: PathLike): string {
  if (isdir(path)) throw systemError("EISDIR", fspath(path));
  return nativePath(path);
}

const shown = (path: PathLike): string =>
  typeof path === "string"
    ? strRepr(path)
    : ((path as { __repr__?(): string }).__repr__?.() ?? String(path));

const inside = (source: PathLike, target: PathLike): string =>
  isdir(target) ? join(target, basename(source)) : nativePath(target);

export function copymode(source: PathLike, target: PathLike): void {
  files.chmod(target, system(() => fs.statSync(nativePath(source)), source).mode & 0o7777);
}

/** Copies times and permissions. */
export function copystat(source: PathLike, target: PathLike): void {
  const found = system(() => fs.statSync(nativePath(source)), source);
  fs.utimesSync(nativePath(target), found.atimeMs / 1000, found.mtimeMs / 1000);
  copymode(source, target);
}

/** Copies a file, into `target` where that is a folder; returns where to. */
export function copy(source: PathLike, target: PathLike): string {
  const to = inside(source, target);
  copyfile(source, to);
  copymode(source, to);
  return to;
}

/** As `copy`, with the times. */
export function copy2(source: PathLike, target: PathLike): string {
  const to = inside(source, target);
  copyfile(source, to);
  copystat(source, to);
  return to;
}

export function copyfileobj(
  source: TextIOBase | BufferedIOBase,
  target: TextIOBase | BufferedIOBase,
): void {
  (target as TextIOBase).write(source.read() as string);
}

/** The keyword arguments of `copytree`. */
export interface CopyTreeOptions {
  readonly ignore?: ((folder: string, names: string[]) => Iterable<string>) | null;
  readonly dirsExistOk?: boolean;
}

/** Copies a folder and all below it. */
export function copytree<T extends PathLike>(
  source: PathLike,
  target: T,
  options: CopyTreeOptions = {},
): T {
  const from = nativePath(source);
  const names = system(() => namesIn(from), fspath(source));
  const ignored = new Set(options.ignore?.(from, names) ?? []);
  files.makedirs(target, { existOk: options.dirsExistOk });
  for (const name of names) {
    if (ignored.has(name)) continue;
    const [one, other] = [join(from, name), join(target, name)];
    if (isdir(one)) copytree(one, other, options);
    else copy2(one, other);
  }
  copystat(source, target);
  return target;
}

/** `ignore=ignore_patterns("*.pyc")` */
export function ignorePatterns(
  ...patterns: readonly string[]
): (folder: string, names: string[]) => Set<string> {
  const expressions = patterns.map(patternExpression);
  return (_folder, names) =>
    new Set(names.filter((name) => expressions.some((expression) => expression.test(name))));
}

/** Removes a folder and all below it. */
export function rmtree(path: PathLike, options: { readonly ignoreErrors?: boolean } = {}): void {
  try {
    const found = system(() => fs.lstatSync(nativePath(path)), path);
    if (found.isSymbolicLink()) throw new OSError("Cannot call rmtree on a symbolic link");
    if (!found.isDirectory()) throw systemError("ENOTDIR", path);
    system(() => fs.rmSync(nativePath(path), { recursive: true }), path);
  } catch (error) {
    if (!(error instanceof OSError) || options.ignoreErrors !== true) throw error;
  }
}

/** Moves a file or folder, into `target` where that is a folder; returns where to. */
export function move(source: PathLike, target: PathLike): string {
  let to = nativePath(target);
  if (isdir(target)) {
    to = join(target, basename(nativePath(source).replace(/\/+$/, "")));
    if (exists(to)) throw new Error(`Destination path '${to}' already exists`);
  }
  const [from, place] = [`${abspath(source)}/`, `${abspath(to)}/`];
  if (isdir(source) && place.startsWith(from)) {
    throw new Error(`Cannot move a directory '${nativePath(source)}' into itself '${to}'.`);
  }
  try {
    fs.renameSync(nativePath(source), to);
  } catch (error) {
    if ((error as { code?: string }).code !== "EXDEV") {
      // Python tries to copy then, and says what that says.
      return system(() => {
        throw error;
      }, source);
    }
    if (isdir(source)) {
      copytree(source, to);
      rmtree(source);
    } else {
      copy2(source, to);
      files.remove(source);
    }
  }
  return to;
}
