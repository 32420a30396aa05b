import { isHashDisabled } from "../builtins/hash.js";
import { isRecord, specialMethod } from "../builtins/methods.js";
import { TypeObject } from "../builtins/types.js";
import { classHasTrait, valueHasTrait } from "./abstract-traits.js";

/*
 * The classes of `collections.abc` that ask for methods, whatever the class is derived from:
 * https://docs.python.org/3/library/collections.abc.html
 */

/** The methods that objects may have by JavaScript's own protocols. */
const native: Readonly<Record<string, (value: object) => boolean>> = {
  __iter__: (value) => Symbol.iterator in value,
  __aiter__: (value) => Symbol.asyncIterator in value,
  __next__: (value) => isIterator(value, Symbol.iterator),
  __anext__: (value) => isIterator(value, Symbol.asyncIterator),
  __await__: (value) => "then" in value,
};

/** An iterator gives itself; that an object has some `next` of its own says nothing. */
function isIterator(value: object, protocol: PropertyKey): boolean {
  const members = value as Record<PropertyKey, unknown>;
  const start = members[protocol];
  if (typeof members.next !== "function" || typeof start !== "function") return false;
  return Reflect.apply(start, value, []) === value;
}

/** An abstract class as a value of `isinstance` and `issubclass`. */
export class AbstractType extends TypeObject {
  readonly #methods: readonly string[];

  constructor(name: string, ...methods: readonly string[]) {
    super(name, (value) => valueHasTrait(value, name) || this.isMet(value));
    this.#methods = methods;
  }

  /** Whether a class belongs to it. */
  hasSubclass(cls: unknown): boolean {
    if (cls instanceof AbstractType)
      return this.#methods.length > 0 && this.#methods.every((one) => cls.#methods.includes(one));
    if (classHasTrait(cls, this.__name__)) return true;
    return typeof cls === "function" && this.isMet(Object.create(cls.prototype as object));
  }

  override get __module__(): string {
    return "collections.abc";
  }

  override __repr__(): string {
    return `<class 'collections.abc.${this.__name__}'>`;
  }

  /** Whether an object, or the prototype of a class, has the methods. */
  protected isMet(value: unknown): boolean {
    if (typeof value !== "object" || value === null || this.#methods.length === 0) return false;
    return this.#methods.every((name) => {
      if (specialMethod(value, name)) return true;
      return Object.hasOwn(native, name) && !isRecord(value) && native[name](value);
    });
  }
}

/** Every object, but for those of classes that compare by value and say no more. */
class HashableType extends AbstractType {
  protected override isMet(value: unknown): boolean {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    if (value instanceof Map || value instanceof Set || value instanceof Uint8Array) return false;
    if (isRecord(value)) return false;
    return !isHashDisabled(value);
  }
}

export const AbstractHashable = new HashableType("Hashable", "__hash__");
export const AbstractCallable = new AbstractType("Callable", "__call__");
export const AbstractSized = new AbstractType("Sized", "__len__");
export const AbstractContainer = new AbstractType("Container", "__contains__");
export const AbstractIterable = new AbstractType("Iterable", "__iter__");
export const AbstractIterator = new AbstractType("Iterator", "__iter__", "__next__");
export const AbstractReversible = new AbstractType("Reversible", "__iter__", "__reversed__");
export const AbstractCollection = new AbstractType(
  "Collection",
  "__len__",
  "__iter__",
  "__contains__",
);
export const AbstractGenerator = new AbstractType(
  "Generator",
  "__iter__",
  "__next__",
  "send",
  "throw",
  "close",
);
export const AbstractAwaitable = new AbstractType("Awaitable", "__await__");
export const AbstractCoroutine = new AbstractType(
  "Coroutine",
  "__await__",
  "send",
  "throw",
  "close",
);
export const AbstractAsyncIterable = new AbstractType("AsyncIterable", "__aiter__");
export const AbstractAsyncIterator = new AbstractType("AsyncIterator", "__aiter__", "__anext__");
export const AbstractAsyncGenerator = new AbstractType(
  "AsyncGenerator",
  "__aiter__",
  "__anext__",
  "asend",
  "athrow",
  "aclose",
);
export const AbstractByteString = new AbstractType("ByteString");
export const AbstractMappingView = new AbstractType("MappingView");
export const AbstractKeysView = new AbstractType("KeysView");
export const AbstractItemsView = new AbstractType("ItemsView");
export const AbstractValuesView = new AbstractType("ValuesView");
