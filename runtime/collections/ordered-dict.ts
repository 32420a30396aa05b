import { Dict } from "../builtins/dict.js";
import { entriesOf } from "../builtins/dicts.js";
import { equals } from "../builtins/equals.js";
import { KeyError } from "../builtins/exceptions-common.js";
import { iterate } from "../builtins/iterate.js";
import { isRecord } from "../builtins/methods.js";
import { guardedRepr, repr } from "../builtins/repr.js";
import { tuple } from "../builtins/tuple.js";
import { typeName } from "../builtins/type-name.js";

/** https://docs.python.org/3/library/collections.html#collections.OrderedDict */
export class OrderedDict<K, V> extends Dict<K, V> {
  static override readonly __name__: string = "OrderedDict";
  static override readonly __module__: string = "collections";

  constructor(
    entries: Iterable<readonly [K, V]> | Readonly<Record<string, V>> = [],
    named: Record<string, V> = {},
  ) {
    super(entriesOf(entries as never) as Iterable<readonly [K, V]>);
    for (const [key, value] of Object.entries(named)) this.set(key as K, value);
  }

  static fromkeys<K, V = null>(keys: Iterable<K>, value: V = null as V): OrderedDict<K, V> {
    return new OrderedDict([...iterate(keys)].map((key): [K, V] => [key, value]));
  }

  /** Moves a key to the end, or to the front. */
  moveToEnd(key: K, last = true): void {
    if (!this.has(key)) throw new KeyError(key);
    const moved: [K, V] = [this.storedKey(key), this.get(key) as V];
    this.delete(key);
    if (last) {
      this.set(...moved);
      return;
    }
    const rest = [...this.entries()];
    this.clear();
    for (const [name, value] of [moved, ...rest]) this.set(name, value);
  }

  /** Removes and gives the last entry, or the first. */
  popitem(last = true): readonly [K, V] {
    const entries = this.entries();
    const entry = last ? [...entries].at(-1) : entries.next().value;
    if (entry === undefined) throw new KeyError("dictionary is empty");
    this.delete(entry[0]);
    return tuple(...entry);
  }

  copy(): OrderedDict<K, V> {
    return new OrderedDict(this);
  }

  __or__(other: ReadonlyMap<K, V>): OrderedDict<K, V> {
    return new OrderedDict([...this, ...other]);
  }

  __ror__(other: ReadonlyMap<K, V>): OrderedDict<K, V> {
    return new OrderedDict([...other, ...this]);
  }

  *__reversed__(): IterableIterator<K> {
    yield* [...this.keys()].reverse();
  }

  /** Two ordered dicts are equal only in the same order. */
  __eq__(given: unknown): boolean {
    const other = isRecord(given) ? new Map<unknown, unknown>(Object.entries(given)) : given;
    if (!(other instanceof Map) || other.size !== this.size) return false;
    if (other instanceof OrderedDict && !equals([...this.keys()], [...other.keys()])) return false;
    for (const [key, value] of this) {
      if (!other.has(key) || !equals(value, other.get(key))) return false;
    }
    return true;
  }

  __repr__(): string {
    if (this.size === 0) return `${typeName(this)}()`;
    return guardedRepr(this, "...", () => {
      const entries = Array.from(this, ([key, value]) => `(${repr(key)}, ${repr(value)})`);
      return `${typeName(this)}([${entries.join(", ")}])`;
    });
  }
}
