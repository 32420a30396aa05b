import { TypeError } from "../builtins/exceptions-common.js";
import { BaseException } from "../builtins/exceptions-core.js";
import { isClass, nameOf } from "../builtins/names.js";
import { typeName } from "../builtins/type-name.js";

/** Modules whose objects never change: a copy may be the object itself. */
const UNCHANGING = new Set(
  "decimal fractions datetime uuid re pathlib zoneinfo ipaddress functools".split(" "),
);

/** Values that a copy shares with the original: numbers, texts, functions, classes, constants. */
export function isAtomic(value: unknown): boolean {
  if (value === null || typeof value !== "object") return true;
  if (value instanceof Uint8Array) return typeName(value) !== "bytearray";
  if (Array.isArray(value) || value instanceof Map || value instanceof Set) return false;
  const module = libraryModule(value);
  return module !== undefined && UNCHANGING.has(module);
}

/** The class of the runtime that the object comes from, nearest first; none for a user's own. */
export function libraryClass(value: object): (new (...args: never[]) => unknown) | undefined {
  for (
    let level: unknown = Object.getPrototypeOf(value);
    level !== null;
    level = Object.getPrototypeOf(level)
  ) {
    const cls: unknown = (level as object).constructor;
    if (isClass(cls) && Object.hasOwn(cls, "__module__")) return cls as never;
  }
  return undefined;
}

function libraryModule(value: object): string | undefined {
  const cls = libraryClass(value) as { __module__?: string } | undefined;
  if (cls?.__module__ !== "builtins") return cls?.__module__;
  // Boxed floats, ranges, slices, types, `...`; `object()` is told by its identity.
  return nameOf(cls as never) === "object" ? undefined : "functools";
}

/**
 * Objects that cannot be taken apart: what the engine made, and what the runtime keeps to itself.
 * @throws TypeError as CPython does
 */
export function checkCopyable(value: object): void {
  const isNative = ["Generator", "AsyncGenerator", "Promise"].includes(
    String((value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag]),
  );
  const isSealed = !(value instanceof BaseException) && libraryClass(value) !== undefined;
  if (!isNative && (!isSealed || typeName(value) === "object")) return;
  const module = (libraryClass(value) as { __module__?: string } | undefined)?.__module__;
  const prefix = module === undefined || module === "builtins" ? "" : `${module}.`;
  throw new TypeError(`cannot pickle '${prefix}${typeName(value)}' object`);
}
