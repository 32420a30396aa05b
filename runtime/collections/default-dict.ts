import { Dict } from "../builtins/dict.js";
import { entriesOf } from "../builtins/dicts.js";
import { KeyError, TypeError } from "../builtins/exceptions-common.js";
import { getItem } from "../builtins/items.js";
import { guardedRepr, repr } from "../builtins/repr.js";
import { typeName } from "../builtins/type-name.js";

/**
 * A dict that makes the values of missing keys. Reading with `[]` in Python goes through
 * `__missing__`; `get` does not.
 * @see https://docs.python.org/3/library/collections.html#collections.defaultdict
 */
export class DefaultDict<K, V> extends Dict<K, V> {
  static override readonly __name__: string = "defaultdict";
  static override readonly __module__: string = "collections";
  defaultFactory: (() => V) | null;

  constructor(
    defaultFactory: (() => V) | null = null,
    entries: Iterable<readonly [K, V]> | Readonly<Record<string, V>> = [],
    named: Record<string, V> = {},
  ) {
    if (defaultFactory !== null && typeof defaultFactory !== "function") {
      throw new TypeError("first argument must be callable or None");
    }
    super(entriesOf(entries as never) as Iterable<readonly [K, V]>);
    for (const [key, value] of Object.entries(named)) this.set(key as K, value);
    this.defaultFactory = defaultFactory;
  }

  /** `groups[key]`: makes the value where there is none. */
  getOrCreate(key: K): V {
    return getItem(this, key);
  }

  __missing__(key: K): V {
    if (this.defaultFactory === null) throw new KeyError(key);
    const value = this.defaultFactory();
    this.set(key, value);
    return value;
  }

  /** The name by which Python reads and assigns it. */
  get default_factory(): (() => V) | null {
    return this.defaultFactory;
  }

  set default_factory(factory: (() => V) | null) {
    this.defaultFactory = factory;
  }

  __or__(other: ReadonlyMap<K, V>): DefaultDict<K, V> {
    const merged = this.copy();
    for (const [key, value] of other) merged.set(key, value);
    return merged;
  }

  __ror__(other: ReadonlyMap<K, V>): DefaultDict<K, V> {
    const merged = new DefaultDict(this.defaultFactory, other);
    for (const [key, value] of this) merged.set(key, value);
    return merged;
  }

  copy(): DefaultDict<K, V> {
    return new DefaultDict(this.defaultFactory, this);
  }

  __repr__(): string {
    return guardedRepr(this, `${typeName(this)}(...)`, () => {
      const entries = Array.from(this, ([key, value]) => `${repr(key)}: ${repr(value)}`);
      return `${typeName(this)}(${factoryText(this.defaultFactory)}, {${entries.join(", ")}})`;
    });
  }
}

/** The functions that stand for Python's types, by the names that they have here. */
const TYPES: Readonly<Record<string, string>> = {
  dict: "dict",
  int: "int",
  list: "list",
  setOf: "set",
  str: "str",
  toFloat: "float",
  zeroFloat: "float",
  truthy: "bool",
  tupleOf: "tuple",
};

/** The factory as the repr shows it. */
export function factoryText(factory: (() => unknown) | null): string {
  const type = factory === null ? undefined : TYPES[factory.name];
  return type === undefined ? repr(factory) : `<class '${type}'>`;
}
