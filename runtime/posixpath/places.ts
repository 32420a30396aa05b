import * as fs from "node:fs";
import { homedir } from "node:os";
import { ValueError } from "../builtins/exceptions-core.js";
import { type PathLike, nativePath } from "../os/fspath.js";
import { system } from "../os/system-error.js";
import { join, normpath, split } from "./parts.js";

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
  return abspath(follow("", nativePath(path), options.strict === true, new Map()).path);
}

/** `isWhole` is false where links lead in a circle: what follows is kept as it is written. */
interface Followed {
  readonly path: string;
  readonly isWhole: boolean;
}

/** Goes from `start` along `rest`; `seen` tells where each link leads, or null while it is followed. */
function follow(
  start: string,
  rest: string,
  strict: boolean,
  seen: Map<string, string | null>,
): Followed {
  let path = rest.startsWith("/") ? "/" : start;
  const parts = rest.split("/");
  for (const [index, part] of parts.entries()) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      path = above(path);
      continue;
    }
    const next = join(path, part);
    if (!isLink(next, strict)) {
      path = next;
      continue;
    }
    const known = seen.get(next);
    const remaining = parts.slice(index + 1).join("/");
    if (known === null) {
      if (strict) system(() => fs.statSync(next), next);
      return { path: join(next, remaining), isWhole: false };
    }
    if (known !== undefined) {
      path = known;
      continue;
    }
    seen.set(next, null);
    const led = follow(path, fs.readlinkSync(next), strict, seen);
    if (!led.isWhole) return { path: join(led.path, remaining), isWhole: false };
    path = led.path;
    seen.set(next, path);
  }
  return { path, isWhole: true };
}

/** The folder around a path without links; of a relative one it may be `../..`. */
function above(path: string): string {
  if (path === "") return "..";
  const [head, tail] = split(path);
  return tail === ".." ? join(head, "..", "..") : head;
}

function isLink(path: string, strict: boolean): boolean {
  if (strict) return system(() => fs.lstatSync(path), path).isSymbolicLink();
  try {
    return fs.lstatSync(path).isSymbolicLink();
  } catch {
    return false;
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
