import * as fs from "node:fs";
import { homedir } from "node:os";
import { ValueError } from "../builtins/exceptions-core.js";
import { type PathLike, nativePath } from "../os/fspath.js";
import { system } from "../os/system-error.js";
import { join, normpath } from "./parts.js";

/*
 * Paths against the file system. https://docs.python.org/3/library/os.path.html
 */

/** `os.path.abspath(path)` */
export function abspath(path: PathLike): string {
  const text = nativePath(path);
  return normpath(text.startsWith("/") ? text : join(process.cwd(), text));
}

/** `os.path.realpath(path)`: links followed, as far as the path exists. */
export function realpath(path: PathLike, options: { readonly strict?: boolean } = {}): string {
  const full = abspath(path);
  if (options.strict === true) return system(() => fs.realpathSync(full), full);
  const missing: string[] = [];
  for (let known = full; ; known = known.slice(0, known.lastIndexOf("/")) || "/") {
    try {
      return join(fs.realpathSync(known), ...missing);
    } catch {
      missing.unshift(known.slice(known.lastIndexOf("/") + 1));
      if (known === "/") return full;
    }
  }
}

/** `os.path.relpath(path, start)` */
export function relpath(path: PathLike, start: PathLike = "."): string {
  if (nativePath(path) === "") throw new ValueError("no path specified");
  const [from, to] = [start, path].map((one) =>
    abspath(one)
      .split("/")
      .filter((part) => part !== ""),
  );
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared++;
  const parts = [...from.slice(shared).map(() => ".."), ...to.slice(shared)];
  return parts.join("/") || ".";
}

/** `os.path.expanduser(path)`: `~` is the home folder; other users are not known. */
export function expanduser(path: PathLike): string {
  const text = nativePath(path);
  if (!/^~(?:\/|$)/.test(text)) return text;
  const home = (process.env.HOME ?? homedir()).replace(/\/+$/, "");
  return home + text.slice(1) || "/";
}

/** `os.path.expandvars(path)`: `$name` and `${name}`; unknown ones stay. */
export function expandvars(path: PathLike): string {
  return nativePath(path).replace(
    /\$(?:(\w+)|\{([^}]*)\})/g,
    (whole: string, plain?: string, braced?: string) => process.env[plain ?? braced ?? ""] ?? whole,
  );
}

function statOf(path: PathLike | number): fs.Stats | undefined {
  try {
    if (typeof path === "number") return fs.fstatSync(path);
    return fs.statSync(nativePath(path), { throwIfNoEntry: false });
  } catch (error) {
    if (typeof (error as { code?: unknown }).code !== "string") throw error;
    return undefined;
  }
}

export function exists(path: PathLike | number): boolean {
  return statOf(path) !== undefined;
}

export function isfile(path: PathLike | number): boolean {
  return statOf(path)?.isFile() ?? false;
}

export function isdir(path: PathLike | number): boolean {
  return statOf(path)?.isDirectory() ?? false;
}

export function lexists(path: PathLike): boolean {
  return fs.lstatSync(nativePath(path), { throwIfNoEntry: false }) !== undefined;
}

export function islink(path: PathLike): boolean {
  return fs.lstatSync(nativePath(path), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

export function ismount(path: PathLike): boolean {
  const here = fs.lstatSync(nativePath(path), { throwIfNoEntry: false });
  if (here === undefined || here.isSymbolicLink()) return false;
  const above = fs.lstatSync(join(path, ".."));
  return here.dev !== above.dev || here.ino === above.ino;
}

const stat = (path: PathLike | number): fs.Stats =>
  typeof path === "number"
    ? system(() => fs.fstatSync(path), path)
    : system(() => fs.statSync(nativePath(path)), path);

/** In bytes. */
export function getsize(path: PathLike | number): number {
  return stat(path).size;
}

/** In seconds since 1970. */
export function getmtime(path: PathLike | number): number {
  return stat(path).mtimeMs / 1000;
}

export function getatime(path: PathLike | number): number {
  return stat(path).atimeMs / 1000;
}

export function getctime(path: PathLike | number): number {
  return stat(path).ctimeMs / 1000;
}

export function samefile(first: PathLike, second: PathLike): boolean {
  const [a, b] = [stat(first), stat(second)];
  return a.dev === b.dev && a.ino === b.ino;
}
