import { isRecord, specialMethod } from "../builtins/methods.js";
import { typeName } from "../builtins/type-name.js";

/** How a value is laid out; those with a `__repr__` of their own are only shown. */
export type Kind =
  | "dict"
  | "OrderedDict"
  | "defaultdict"
  | "Counter"
  | "ChainMap"
  | "deque"
  | "list"
  | "tuple"
  | "set"
  | "str"
  | "bytes"
  | "bytearray"
  | "SimpleNamespace"
  | "mappingproxy"
  | "dataclass"
  | "int"
  | "other";

const LIBRARY: ReadonlySet<string> = new Set([
  "OrderedDict",
  "defaultdict",
  "Counter",
  "ChainMap",
  "deque",
  "SimpleNamespace",
  "mappingproxy",
]);

/** The kind that Python finds by the `__repr__` of the value's class. */
export function kindOf(value: unknown): Kind {
  if (typeof value === "string") return "str";
  if (typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value)))
    return "int";
  if (typeof value !== "object" || value === null) return "other";
  if (value instanceof Uint8Array) return typeName(value) === "bytearray" ? "bytearray" : "bytes";
  const owner = reprOwner(value);
  if (owner !== undefined) return LIBRARY.has(owner) ? (owner as Kind) : builtinKind(value, owner);
  if (Array.isArray(value)) return Object.isFrozen(value) ? "tuple" : "list";
  if (value instanceof Map || isRecord(value)) return "dict";
  return value instanceof Set ? "set" : "other";
}

function builtinKind(value: object, owner: string): Kind {
  if (owner === "frozenset" || owner === "set") return "set";
  return specialMethod(value, "__reprItems__") ? "dataclass" : "other";
}

/** The class whose `__repr__` it is, where any has one. */
function reprOwner(value: object): string | undefined {
  if (isRecord(value)) return undefined;
  for (let level: unknown = value; level !== null; level = Object.getPrototypeOf(level)) {
    if (!Object.hasOwn(level as object, "__repr__")) continue;
    const { constructor } = level as object;
    return Object.hasOwn(constructor, "__module__") || level === value
      ? String((constructor as { __name__?: unknown }).__name__ ?? constructor.name)
      : " of the program";
  }
  return undefined;
}
