import { TypeError } from "../builtins/exceptions-common.js";
import { specialMethod } from "../builtins/methods.js";
import { typeName } from "../builtins/type-name.js";

/** What names a file: a str, bytes, or an object with `__fspath__` (a `Path`). */
export type PathLike = string | Uint8Array | { __fspath__(): string };

/** https://docs.python.org/3/library/os.html#os.fspath */
export function fspath(path: string | { __fspath__(): string }): string;
export function fspath(path: unknown): string | Uint8Array;
export function fspath(path: unknown): string | Uint8Array {
  if (typeof path === "string" || path instanceof Uint8Array) return path;
  const method = specialMethod(path, "__fspath__");
  if (method) return method() as string;
  throw new TypeError(`expected str, bytes or os.PathLike object, not ${typeName(path)}`);
}

/** A path as the platform's functions take it: bytes stand for their UTF-8 text. */
export function nativePath(path: unknown): string {
  const given = fspath(path);
  return typeof given === "string" ? given : Buffer.from(given).toString();
}
