import { box } from "../asyncio/box.js";
import { heappop, heappush } from "../heapq/heapq.js";
import { loopTime } from "../asyncio/clock.js";
import { Ring } from "../asyncio/ring.js";
import { RuntimeError, ValueError } from "../builtins/exceptions-core.js";
import { WaitingLine } from "../concurrent/waiting.js";
import { sleep } from "../time/clocks.js";
import { Empty, Full } from "./errors.js";

/**
 * A queue between threads. What waits for others is a method of its own; without threads nobody else
 * can fill or empty it, so that waiting without an end never ends.
 * @see https://docs.python.org/3/library/queue.html
 */
export class Queue<T = any> {
  static readonly __module__: string = "queue";
  readonly maxsize: number;
  #unfinished = 0;
  readonly #items = new Ring<T>();
  readonly #notEmpty = new WaitingLine();
  readonly #notFull = new WaitingLine();
  readonly #allDone = new WaitingLine();

  constructor(maxsize = 0) {
    this.maxsize = maxsize;
  }

  qsize(): number {
    return this.#items.length;
  }

  empty(): boolean {
    return this.qsize() === 0;
  }

  full(): boolean {
    return this.maxsize > 0 && this.qsize() >= this.maxsize;
  }

  /** @throws Full where there is no room, after the time that it may wait */
  put(item: T, block = true, timeout: number | null = null): void {
    if (this.full()) {
      waitInVain(block, timeout);
      throw new Full();
    }
    this.add(item);
    this.#unfinished += 1;
    this.#notEmpty.wakeOne();
  }

  /** Waits for room. */
  async waitAndPut(item: T, block = true, timeout: number | null = null): Promise<void> {
    await waitWhile(() => this.full(), this.#notFull, block, timeout);
    this.put(item, false);
  }

  putNowait(item: T): void {
    this.put(item, false);
  }

  /** @throws Empty where there is no item, after the time that it may wait */
  get(block = true, timeout: number | null = null): T {
    if (this.empty()) {
      waitInVain(block, timeout);
      throw new Empty();
    }
    const item = this.take();
    this.#notFull.wakeOne();
    return item;
  }

  /** Waits for an item. */
  async waitAndGet(block = true, timeout: number | null = null): Promise<T> {
    await waitWhile(() => this.empty(), this.#notEmpty, block, timeout);
    return box(this.get(false)) as T;
  }

  getNowait(): T {
    return this.get(false);
  }

  taskDone(): void {
    if (this.#unfinished <= 0) throw new ValueError("task_done() called too many times");
    this.#unfinished -= 1;
    if (this.#unfinished === 0) this.#allDone.wakeAll();
  }

  /** Returns where every item was marked as done. */
  join(): void {
    if (this.#unfinished > 0) waitInVain(true, null);
  }

  /** The same where others may mark them. */
  async waitAndJoin(): Promise<void> {
    await waitWhile(() => this.#unfinished > 0, this.#allDone, true, null);
  }

  protected add(item: T): void {
    this.#items.push(item);
  }

  protected take(): T {
    return this.#items.shift();
  }
}

/** Waits in the line until it no longer has to, or the time is over. */
async function waitWhile(
  mustWait: () => boolean,
  line: WaitingLine,
  block: boolean,
  timeout: number | null,
): Promise<void> {
  if (!block) return;
  if (timeout !== null && timeout < 0)
    throw new ValueError("'timeout' must be a non-negative number");
  const end = timeout === null ? null : loopTime() + Number(timeout);
  while (mustWait()) {
    const left = end === null ? null : end - loopTime();
    if (left !== null && left <= 0) return;
    await line.wait(left);
  }
}

function waitInVain(block: boolean, timeout: number | null): void {
  if (!block) return;
  if (timeout === null)
    throw new RuntimeError("the queue would wait forever: no other thread can use it");
  if (timeout < 0) throw new ValueError("'timeout' must be a non-negative number");
  if (timeout > 0) sleep(timeout);
}

/** The last item that came goes first. */
export class LifoQueue<T = any> extends Queue<T> {
  static override readonly __module__: string = "queue";
  readonly #stack: T[] = [];

  override qsize(): number {
    return this.#stack.length;
  }

  protected override add(item: T): void {
    this.#stack.push(item);
  }

  protected override take(): T {
    return this.#stack.pop() as T;
  }
}

/** The least item goes first. */
export class PriorityQueue<T = any> extends Queue<T> {
  static override readonly __module__: string = "queue";
  readonly #heap: T[] = [];

  override qsize(): number {
    return this.#heap.length;
  }

  protected override add(item: T): void {
    heappush(this.#heap, item);
  }

  protected override take(): T {
    return heappop(this.#heap);
  }
}

/** A queue without a bound, and without counting what is done. */
export class SimpleQueue<T = any> extends Queue<T> {
  static override readonly __module__: string = "_queue";
}
