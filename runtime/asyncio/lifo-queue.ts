import { Queue, type QueueItems } from "./queue.js";

/**
 * A queue that gives the item added last.
 * @see https://docs.python.org/3/library/asyncio-queue.html#asyncio.LifoQueue
 */
export class LifoQueue<T> extends Queue<T> {
  static override readonly __module__: string = "asyncio.queues";

  override _init(): void {
    this._queue = new Stack<T>() satisfies QueueItems<T>;
  }
}

/** What goes in last comes out first. */
class Stack<T> extends Array<T> {
  override shift(): T {
    return this.pop() as T;
  }
}
