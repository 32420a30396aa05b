import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { intOf } from "../builtins/numbers.js";
import { iterate } from "../builtins/iterate.js";
import { tuple } from "../builtins/tuple.js";
import { typeName } from "../builtins/type-name.js";
import { type PathLike, nativePath } from "../os/fspath.js";

/*
 * The text of paths. https://docs.python.org/3/library/os.path.html
 */

/** `os.path.join(a, …)`: an absolute part starts anew. */
export function join(path: PathLike, ...parts: PathLike[]): string {
  for (const part of [path, ...parts]) {
    if (intOf(part) !== undefined || part === null) {
      throw new TypeError(`expected str, bytes or os.PathLike object, not ${typeName(part)}`);
    }
  }
  let joined = nativePath(path);
  for (const part of parts.map(nativePath)) {
    if (part.startsWith("/")) joined = part;
    else joined += joined === "" || joined.endsWith("/") ? part : `/${part}`;
  }
  return joined;
}

/** `os.path.split(path)`: the folder and the last part. */
export function split(path: PathLike): readonly [head: string, tail: string] {
  const text = nativePath(path);
  const at = text.lastIndexOf("/") + 1;
  const head = text.slice(0, at);
  return tuple(/[^/]/.test(head) ? head.replace(/\/+$/, "") : head, text.slice(at));
}

export function basename(path: PathLike): string {
  return split(path)[1];
}

export function dirname(path: PathLike): string {
  return split(path)[0];
}

/** `os.path.splitext(path)`: the extension with its dot; leading dots begin no extension. */
export function splitext(path: PathLike): readonly [root: string, extension: string] {
  const text = nativePath(path);
  const start = text.lastIndexOf("/") + 1;
  const dot = text.lastIndexOf(".");
  const isHidden = dot < start || /^\.*$/.test(text.slice(start, dot));
  return isHidden ? tuple(text, "") : tuple(text.slice(0, dot), text.slice(dot));
}

/** There are no drives: `("", path)`. */
export function splitdrive(path: PathLike): readonly [drive: string, path: string] {
  return tuple("", nativePath(path));
}

export function isabs(path: PathLike): boolean {
  return nativePath(path).startsWith("/");
}

export function normcase(path: PathLike): string {
  return nativePath(path);
}

/** `os.path.normpath(path)`: without `.`, `..` and doubled slashes. */
export function normpath(path: PathLike): string {
  const text = nativePath(path);
  if (text === "") return ".";
  const lead = /^\/\/(?!\/)/.test(text) ? "//" : text.startsWith("/") ? "/" : "";
  const parts: string[] = [];
  for (const part of text.split("/")) {
    if (part === "" || part === ".") continue;
    const canRise = parts.length > 0 && parts[parts.length - 1] !== "..";
    if (part !== "..") parts.push(part);
    else if (canRise) parts.pop();
    else if (lead === "") parts.push(part);
  }
  return lead + parts.join("/") || ".";
}

/** `os.path.commonprefix(paths)`: character by character. */
export function commonprefix(paths: Iterable<PathLike>): string {
  const texts = Array.from(iterate(paths), nativePath).sort();
  if (texts.length === 0) return "";
  const [first, last] = [texts[0], texts[texts.length - 1]];
  let length = 0;
  while (length < first.length && first[length] === last[length]) length++;
  return first.slice(0, length);
}

/**
 * `os.path.commonpath(paths)`: part by part.
 * @throws ValueError for no paths, and for absolute and relative ones together
 */
export function commonpath(paths: Iterable<PathLike>): string {
  const texts = Array.from(iterate(paths), nativePath);
  if (texts.length === 0) throw new ValueError("commonpath() arg is an empty sequence");
  const absolute = texts.filter((text) => text.startsWith("/")).length;
  if (absolute !== 0 && absolute !== texts.length) {
    throw new ValueError("Can't mix absolute and relative paths");
  }
  const split = texts.map((text) => text.split("/").filter((part) => part !== "" && part !== "."));
  const [first] = split;
  let length = 0;
  while (length < first.length && split.every((parts) => parts[length] === first[length])) length++;
  return (absolute > 0 ? "/" : "") + first.slice(0, length).join("/");
}
