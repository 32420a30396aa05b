import { add } from "../builtins/operators.js";
import { equals } from "../builtins/equals.js";
import { repr } from "../builtins/repr.js";
import { iterate } from "../builtins/iterate.js";
import { Lazy } from "./lazy.js";

/** https://docs.python.org/3/library/itertools.html#itertools.count */
export function count(start = 0, step = 1): IterableIterator<number> {
  return new Counting(start, step);
}

/** Shows where it stands. */
class Counting extends Lazy<number> {
  static readonly __name__ = "count";
  static readonly __module__ = "itertools";
  #next: number;
  readonly #step: number;

  constructor(start: number, step: number) {
    super(counted(start, step), "count");
    this.#next = start;
    this.#step = step;
  }

  override next(): IteratorResult<number> {
    const result = super.next();
    this.#next = add(result.value as number, this.#step);
    return result;
  }

  __repr__(): string {
    const step = equals(this.#step, 1) ? "" : `, ${repr(this.#step)}`;
    return `count(${repr(this.#next)}${step})`;
  }
}

function* counted(start: number, step: number): Generator<number, void, undefined> {
  for (let value = start; ; value = add(value, step)) yield value;
}

/** https://docs.python.org/3/library/itertools.html#itertools.cycle */
export function cycle<T>(iterable: Iterable<T>): IterableIterator<T> {
  return new Lazy(cycled(iterate(iterable)), "cycle");
}

function* cycled<T>(source: IterableIterator<T>): Generator<T, void, undefined> {
  const saved: T[] = [];
  for (const item of new Lazy(source, "cycle")) {
    yield item;
    saved.push(item);
  }
  while (saved.length > 0) yield* saved;
}

/** https://docs.python.org/3/library/itertools.html#itertools.repeat */
export function repeat<T>(value: T, times: number | null = null): IterableIterator<T> {
  return new Repeating(value, times === null ? Infinity : Math.max(times, 0));
}

/** Shows how often it still gives its value. */
class Repeating<T> extends Lazy<T> {
  static readonly __name__ = "repeat";
  static readonly __module__ = "itertools";
  readonly #value: T;
  #left: number;

  constructor(value: T, times: number) {
    super(repeated(value, times), "repeat");
    this.#value = value;
    this.#left = times;
  }

  override next(): IteratorResult<T> {
    if (this.#left > 0) this.#left--;
    return super.next();
  }

  __repr__(): string {
    const left = this.#left === Infinity ? "" : `, ${this.#left}`;
    return `repeat(${repr(this.#value)}${left})`;
  }
}

function* repeated<T>(value: T, times: number): Generator<T, void, undefined> {
  for (let i = 0; i < times; i++) yield value;
}
