import { ValueError } from "../builtins/exceptions-core.js";
import { show } from "../builtins/show.js";
import { box } from "./box.js";
import { Coroutine } from "./coroutine.js";
import { Event } from "./event.js";
import { QueueEmpty, QueueFull } from "./exceptions.js";
import { addressOf } from "../builtins/identity.js";
import { type ClassLike, nameOf } from "../builtins/names.js";
import { LoopBound } from "./loop-bound.js";
import { Ring } from "./ring.js";
import { Waiters } from "./waiters.js";

/** Where a queue keeps its items. */
export interface QueueItems<T> extends Iterable<T> {
  readonly length: number;
  push(item: T): unknown;
  shift(): T;
}

/**
 * A first-in first-out queue between tasks; `maxsize` 0 or less means no limit.
 * @see https://docs.python.org/3/library/asyncio-queue.html#asyncio.Queue
 */
export class Queue<T> extends LoopBound {
  static readonly __module__: string = "asyncio.queues";
  readonly maxsize: number;
  /** What holds the items: a `QueueItems`, or what a subclass of the program's puts here. */
  _queue: any;
  readonly #getters = new Waiters<null>();
  readonly #putters = new Waiters<null>();
  readonly #finished = new Event();
  #unfinished = 0;

  constructor(maxsize = 0) {
    super();
    this.maxsize = maxsize;
    this._init(maxsize);
    this.#finished.set();
  }

  /** Subclasses choose another order here. Called by the constructor: no field is set yet. */
  _init(_maxsize: number): void {
    this._queue = new Ring<T>() satisfies QueueItems<T>;
  }

  /** Subclasses put items in at another place here. */
  _put(item: T): void {
    (this._queue as QueueItems<T>).push(item);
  }

  /** Subclasses take out another item here. */
  _get(): T {
    return (this._queue as QueueItems<T>).shift();
  }

  qsize(): number {
    return this._queue.length ?? this._queue.size ?? this._queue.__len__();
  }

  empty(): boolean {
    return this.qsize() === 0;
  }

  full(): boolean {
    return this.maxsize > 0 && this.qsize() >= this.maxsize;
  }

  /** Adds an item, once there is room. */
  put(item: T): Coroutine<void> {
    return new Coroutine(() => this.#put(item), "Queue.put");
  }

  /** Adds an item, or raises `QueueFull`. */
  putNowait(item: T): void {
    if (this.full()) throw new QueueFull();
    this._put(item);
    this.#unfinished += 1;
    this.#finished.clear();
    wakeNext(this.#getters);
  }

  /** Takes an item, once there is one. An awaitable arrives boxed. */
  get(): Coroutine<T> {
    return new Coroutine(() => this.#get(), "Queue.get");
  }

  /** Takes an item, or raises `QueueEmpty`. */
  getNowait(): T {
    if (this.empty()) throw new QueueEmpty();
    const item = this._get();
    wakeNext(this.#putters);
    return item;
  }

  /** Says that the work on an item that was taken is done. */
  taskDone(): void {
    if (this.#unfinished <= 0) throw new ValueError("task_done() called too many times");
    this.#unfinished -= 1;
    if (this.#unfinished === 0) this.#finished.set();
  }

  /** Waits until the work on all items is done. */
  join(): Coroutine<void> {
    return new Coroutine(async () => {
      if (this.#unfinished > 0) await this.#finished.wait();
    }, "Queue.join");
  }

  __repr__(): string {
    const type = nameOf(this.constructor as unknown as ClassLike);
    return `<${type} at ${addressOf(this)} ${this.#describe()}>`;
  }

  __str__(): string {
    return `<${nameOf(this.constructor as unknown as ClassLike)} ${this.#describe()}>`;
  }

  #describe(): string {
    let text = `maxsize=${this.maxsize}`;
    if (!this.empty()) text += ` _queue=${show([...this._queue])}`;
    if (this.#getters.size > 0) text += ` _getters[${this.#getters.size}]`;
    if (this.#putters.size > 0) text += ` _putters[${this.#putters.size}]`;
    if (this.#unfinished > 0) text += ` tasks=${this.#unfinished}`;
    return text;
  }

  async #put(item: T): Promise<void> {
    while (this.full()) await this.#waitIn(this.#putters, () => !this.full());
    this.putNowait(item);
  }

  async #get(): Promise<T> {
    while (this.empty()) await this.#waitIn(this.#getters, () => !this.empty());
    return box(this.getNowait()) as T;
  }

  /** A waiter that is cancelled after it was woken passes its chance on to the next. */
  async #waitIn(waiters: Waiters<null>, hasChance: () => boolean): Promise<void> {
    const future = this.boundLoop().createFuture<null>();
    waiters.add(future);
    try {
      await future;
    } catch (error) {
      future.cancel();
      waiters.remove(future);
      if (hasChance() && !future.cancelled()) wakeNext(waiters);
      throw error;
    }
  }
}

/** Wakes the first waiter that still waits; those in front of it are dropped. */
function wakeNext(waiters: Waiters<null>): void {
  for (const future of waiters) {
    waiters.remove(future);
    if (!future.done()) {
      future.setResult(null);
      return;
    }
  }
}
