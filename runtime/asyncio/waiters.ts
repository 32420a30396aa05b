import type { Future } from "./future.js";

/** Futures of waiting tasks, first come first served. */
export class Waiters<T> implements Iterable<Future<T>> {
  /** A set keeps the order and removes from the middle at once. */
  readonly #futures = new Set<Future<T>>();

  get size(): number {
    return this.#futures.size;
  }

  [Symbol.iterator](): Iterator<Future<T>> {
    return this.#futures.values();
  }

  add(future: Future<T>): void {
    this.#futures.add(future);
  }

  remove(future: Future<T>): void {
    this.#futures.delete(future);
  }

  first(): Future<T> | null {
    for (const future of this.#futures) return future;
    return null;
  }

  /** The first one that is not done yet. */
  firstPending(): Future<T> | null {
    for (const future of this.#futures) if (!future.done()) return future;
    return null;
  }

  /** Whether every one of them was cancelled. */
  allCancelled(): boolean {
    for (const future of this.#futures) if (!future.cancelled()) return false;
    return true;
  }

  /** `, waiters:2`, as reprs show it. */
  describe(): string {
    return this.size === 0 ? "" : `, waiters:${this.size}`;
  }
}
