import { lt } from "../builtins/compare.js";
import { heapPop, heapPush } from "./heap.js";
import { Queue, type QueueItems } from "./queue.js";

/**
 * A queue that gives the smallest item, as Python's `<` compares.
 * @see https://docs.python.org/3/library/asyncio-queue.html#asyncio.PriorityQueue
 */
export class PriorityQueue<T> extends Queue<T> {
  static override readonly __module__: string = "asyncio.queues";

  override _init(): void {
    this._queue = new Heap<T>() satisfies QueueItems<T>;
  }
}

class Heap<T> implements QueueItems<T> {
  readonly #items: T[] = [];

  get length(): number {
    return this.#items.length;
  }

  push(item: T): void {
    heapPush(this.#items, item, lt);
  }

  shift(): T {
    return heapPop(this.#items, lt);
  }

  [Symbol.iterator](): Iterator<T> {
    return this.#items.values();
  }
}
