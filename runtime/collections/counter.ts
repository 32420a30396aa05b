import { Dict } from "../builtins/dict.js";
import { equals } from "../builtins/equals.js";
import { NotImplementedError } from "../builtins/exceptions-common.js";
import { iterate } from "../builtins/iterate.js";
import { isRecord } from "../builtins/methods.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import { add, sub } from "../builtins/operators.js";
import { guardedRepr, repr } from "../builtins/repr.js";
import { tuple } from "../builtins/tuple.js";
import { typeName } from "../builtins/type-name.js";

/** What a counter counts: elements, or a mapping from elements to counts. */
export type Counted<K> = Iterable<K> | Map<K, number> | Record<string, number>;

/** https://docs.python.org/3/library/collections.html#collections.Counter */
export class Counter<K> extends Dict<K, number> {
  static override readonly __name__: string = "Counter";
  static override readonly __module__: string = "collections";

  constructor(counted: Counted<K> | null = null, named: Record<string, number> = {}) {
    super();
    this.update(counted, named);
  }

  /** No `fromkeys`: what would the counts be? */
  static fromkeys(): never {
    throw new NotImplementedError(
      "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.",
    );
  }

  __missing__(_key: K): number {
    return 0;
  }

  /** Deleting an element that is not there is no error. */
  __delitem__(key: K): void {
    this.delete(key);
  }

  /** Adds counts. */
  update(counted: Counted<K> | null = null, named: Record<string, number> = {}): void {
    for (const [key, count] of countsOf<K>(counted, named)) {
      this.set(key, add(this.get(key) ?? 0, count));
    }
  }

  /** Takes counts away; they may become negative. */
  subtract(counted: Counted<K> | null = null, named: Record<string, number> = {}): void {
    for (const [key, count] of countsOf<K>(counted, named)) {
      this.set(key, sub(this.get(key) ?? 0, count));
    }
  }

  /** The elements and counts, highest count first, equal ones in the order they were met. */
  mostCommon(limit: number | null = null): [K, number][] {
    const sorted = [...this.entries()].sort(([, left], [, right]) => right - left);
    return sorted
      .slice(0, limit === null ? undefined : Math.max(limit, 0))
      .map((e) => tuple(...e) as [K, number]);
  }

  /** Each element as often as it is counted. */
  *elements(): IterableIterator<K> {
    for (const [key, count] of this) for (let i = 0; i < count; i++) yield key;
  }

  total(): number {
    let total = 0;
    for (const count of this.values()) total = add(total, count);
    return total;
  }

  copy(): Counter<K> {
    return new Counter(this as Map<K, number>);
  }

  __add__(other: Counter<K>): Counter<K> {
    return this.#combined(other, add);
  }

  __sub__(other: Counter<K>): Counter<K> {
    return this.#combined(other, sub);
  }

  __or__(other: Counter<K>): Counter<K> {
    return this.#combined(other, (mine, theirs) => (mine < theirs ? theirs : mine));
  }

  __and__(other: Counter<K>): Counter<K> {
    return this.#combined(other, (mine, theirs) => (mine < theirs ? mine : theirs));
  }

  __iadd__(other: Counter<K>): this {
    return this.#becoming(this.__add__(other));
  }

  __isub__(other: Counter<K>): this {
    return this.#becoming(this.__sub__(other));
  }

  __ior__(other: Counter<K>): this {
    return this.#becoming(this.__or__(other));
  }

  __iand__(other: Counter<K>): this {
    return this.#becoming(this.__and__(other));
  }

  __le__(other: unknown): unknown {
    return this.#compared(other, (mine, theirs) => mine <= theirs);
  }

  __lt__(other: unknown): unknown {
    return this.__le__(other) === true && !this.__eq__(other);
  }

  __ge__(other: unknown): unknown {
    return this.#compared(other, (mine, theirs) => mine >= theirs);
  }

  __gt__(other: unknown): unknown {
    return this.__ge__(other) === true && !this.__eq__(other);
  }

  __pos__(): Counter<K> {
    return this.#combined(new Counter<K>(), (mine) => mine);
  }

  __neg__(): Counter<K> {
    return this.#combined(new Counter<K>(), (mine) => sub(0, mine));
  }

  /** A missing element counts as zero. */
  __eq__(given: unknown): boolean {
    const other = isRecord(given) ? new Map<unknown, unknown>(Object.entries(given)) : given;
    if (!(other instanceof Map)) return false;
    const counts = other as Map<unknown, unknown>;
    if (!(other instanceof Counter)) {
      return counts.size === this.size && [...this].every(([k, n]) => equals(counts.get(k), n));
    }
    for (const [key, count] of this) if ((counts.get(key) ?? 0) !== count) return false;
    for (const [key, count] of counts) if ((this.get(key as K) ?? 0) !== count) return false;
    return true;
  }

  __repr__(): string {
    if (this.size === 0) return `${typeName(this)}()`;
    return guardedRepr(this, "...", () => {
      const shown = this.mostCommon().map(([key, count]) => `${repr(key)}: ${repr(count)}`);
      return `${typeName(this)}({${shown.join(", ")}})`;
    });
  }

  /** Keeps the order of what was there before, as Python's operators in place do. */
  #becoming(result: Counter<K>): this {
    for (const key of Array.from(this.keys())) if (!result.has(key)) this.delete(key);
    for (const [key, count] of result) this.set(key, count);
    return this;
  }

  #compared(other: unknown, test: (mine: number, theirs: number) => boolean): unknown {
    if (!(other instanceof Counter)) return NotImplemented;
    const theirs = other as Counter<K>;
    return [...this.keys(), ...theirs.keys()].every((key) =>
      test(this.get(key) ?? 0, theirs.get(key) ?? 0),
    );
  }

  /** Combines the counts of both; keeps the positive ones. */
  #combined(other: Map<K, number>, combine: (mine: number, theirs: number) => number): Counter<K> {
    const result = new Counter<K>();
    for (const [key, count] of this) {
      const combined = combine(count, other.get(key) ?? 0);
      if (combined > 0) result.set(key, combined);
    }
    for (const [key, count] of other) {
      if (this.has(key)) continue;
      const combined = combine(0, count);
      if (combined > 0) result.set(key, combined);
    }
    return result;
  }
}

function* countsOf<K>(
  counted: Counted<K> | null,
  named: Record<string, number>,
): Iterable<[K, number]> {
  if (counted !== null) yield* countsIn(counted);
  yield* Object.entries(named) as Iterable<[K, number]>;
}

function* countsIn<K>(counted: Counted<K>): Iterable<[K, number]> {
  if (counted instanceof Map) yield* counted;
  else if (isRecord(counted)) yield* Object.entries(counted) as Iterable<[K, number]>;
  else for (const key of iterate(counted as Iterable<K>)) yield [key, 1];
}
