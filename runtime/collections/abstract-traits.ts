import { isClass, nameOf } from "../builtins/names.js";
import { typeName } from "../builtins/type-name.js";
import { TypeObject } from "../builtins/types.js";

/*
 * Which abstract classes the builtin types and the library's containers belong to:
 * https://docs.python.org/3/library/collections.abc.html#collections-abstract-base-classes
 */

const collection = "Sized Iterable Container Collection";
const sequence = `${collection} Reversible Sequence`;
const mutableSequence = `${sequence} MutableSequence`;
const mapping = `${collection} Mapping`;
const mutableMapping = `${mapping} Reversible MutableMapping`;
const set = `${collection} Set`;
const iterator = "Hashable Iterable Iterator";
const setView = `${set} Reversible MappingView`;

const traits: Readonly<Record<string, string>> = {
  int: "Hashable",
  float: "Hashable",
  bool: "Hashable",
  NoneType: "Hashable",
  str: `Hashable ${sequence}`,
  bytes: `Hashable ${sequence} ByteString`,
  bytearray: `${mutableSequence} ByteString`,
  tuple: `Hashable ${sequence}`,
  range: `Hashable ${sequence}`,
  list: mutableSequence,
  deque: mutableSequence,
  array: mutableSequence,
  UserList: mutableSequence,
  dict: mutableMapping,
  ChainMap: `${mapping} MutableMapping`,
  UserDict: `${mapping} MutableMapping`,
  mappingproxy: `${mapping} Reversible`,
  set: `${set} MutableSet`,
  frozenset: `Hashable ${set}`,
  dict_keys: `${setView} KeysView`,
  dict_items: `${setView} ItemsView`,
  dict_values: `Hashable ${collection} Reversible MappingView ValuesView`,
  list_iterator: iterator,
  str_iterator: iterator,
  set_iterator: iterator,
  dict_keyiterator: iterator,
  generator: `${iterator} Generator`,
  async_generator: "Hashable AsyncIterable AsyncIterator AsyncGenerator",
  coroutine: "Hashable Awaitable Coroutine",
  function: "Hashable Callable",
  type: "Hashable Callable",
  Sequence: sequence,
  MutableSequence: mutableSequence,
  Set: set,
  MutableSet: `${set} MutableSet`,
  Mapping: mapping,
  MutableMapping: `${mapping} MutableMapping`,
};

const sources = new Set<unknown>(["builtins", "collections", "collections.abc", "array", "types"]);

/** The builtin type or container of the library that a class is, or is derived from. */
function libraryName(cls: unknown): string {
  for (let one = cls; isClass(one); one = Object.getPrototypeOf(one) as unknown) {
    const { __module__: module } = one as unknown as { __module__?: unknown };
    // What `named` gives a class of a program is not enumerable.
    const isOwn = Object.getOwnPropertyDescriptor(one, "__name__")?.enumerable === true;
    if (isOwn && sources.has(module) && Object.hasOwn(traits, nameOf(one))) return nameOf(one);
  }
  if (typeof cls !== "function" || typeof cls.prototype !== "object") return "object";
  if (cls.prototype instanceof Map || cls === Map) return "dict";
  if (cls.prototype instanceof Set || cls === Set) return "set";
  // A named tuple is a frozen array, a class made from a list is none.
  if (Object.prototype.isPrototypeOf.call(Array.prototype, cls.prototype as object))
    return "_fields" in cls ? "tuple" : "list";
  return "object";
}

const hasTrait = (name: string, abstract: string): boolean =>
  Object.hasOwn(traits, name) && traits[name].split(" ").includes(abstract);

/** Whether the value is of a builtin type, or of a container of the library, that belongs to it. */
export function valueHasTrait(value: unknown, abstract: string): boolean {
  const cls: unknown = typeof value === "object" && value !== null ? value.constructor : undefined;
  if (!isClass(cls)) return hasTrait(typeName(value), abstract);
  return hasTrait(libraryName(cls), abstract);
}

/** The same of a class. */
export function classHasTrait(cls: unknown, abstract: string): boolean {
  if (cls instanceof TypeObject) return hasTrait(cls.__name__, abstract);
  return hasTrait(libraryName(cls), abstract);
}
