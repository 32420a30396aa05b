import { RuntimeError } from "../builtins/exceptions-core.js";
import { addressOf } from "../builtins/identity.js";
import type { Future } from "./future.js";
import { noteCreated, noteStarted } from "./never-awaited.js";

/** A coroutine function with its arguments in it: what schedulers take in place of a coroutine. */
export type Thunk<T> = () => PromiseLike<T>;

/** What can be made a task. */
export type CoroutineLike<T> = Coroutine<T> | Thunk<T>;

/** An object of a user's class with `__await__`. */
export interface CustomAwaitable<T> {
  __await__(): PromiseLike<T> | Iterator<unknown, T>;
}

/** What Python can await, and what all schedulers take. */
export type Awaitable<T> = Future<T> | Coroutine<T> | Thunk<T> | CustomAwaitable<T>;

/** What awaiting gives. */
export type Result<A> =
  A extends Future<infer T>
    ? T
    : A extends Coroutine<infer T>
      ? T
      : A extends () => PromiseLike<infer T>
        ? T
        : A extends { __await__(): PromiseLike<infer T> | Iterator<unknown, infer T> }
          ? T
          : never;

/**
 * A coroutine object: nothing runs until it is awaited (then within the current task, without a
 * turn of the loop) or scheduled, and it can be awaited only once.
 * @see https://docs.python.org/3/reference/datamodel.html#coroutine-objects
 */
export class Coroutine<T> implements PromiseLike<T> {
  static readonly __name__: string = "coroutine";
  static readonly __module__: string = "builtins";
  readonly __qualname__: string;
  #body: Thunk<T> | null;

  constructor(body: Thunk<T>, qualifiedName: string) {
    this.#body = body;
    this.__qualname__ = qualifiedName;
    noteCreated(this);
  }

  get __name__(): string {
    return this.__qualname__.slice(this.__qualname__.lastIndexOf(".") + 1);
  }

  /** Starts it in the open step of the current task. */
  start(): PromiseLike<T> {
    const body = this.#take();
    if (body === null) throw new RuntimeError("cannot reuse already awaited coroutine");
    return body();
  }

  /** Awaiting it: called by the JavaScript engine. */
  then<R = T, E = never>(
    onResult?: ((value: T) => R | PromiseLike<R>) | null,
    onError?: ((error: unknown) => E | PromiseLike<E>) | null,
  ): Promise<R | E> {
    let started: PromiseLike<T>;
    try {
      started = this.start();
    } catch (error) {
      onError?.(error);
      return undefined as unknown as Promise<R | E>;
    }
    return started.then(onResult, onError) as Promise<R | E>;
  }

  /** Drops a coroutine that has not started: its body never runs. */
  close(): void {
    this.#take();
  }

  /** Throws into a coroutine that has not started: its body never runs. */
  throw(error: unknown): PromiseLike<T> {
    this.#take();
    throw error;
  }

  __await__(): this {
    return this;
  }

  __repr__(): string {
    return `<coroutine object ${this.__qualname__} at ${addressOf(this)}>`;
  }

  #take(): Thunk<T> | null {
    const body = this.#body;
    this.#body = null;
    if (body !== null) noteStarted(this);
    return body;
  }
}

/** Calls a coroutine function the way Python does: the body waits until the object is awaited. */
export function coroutine<A extends unknown[], T>(
  fn: (...args: A) => PromiseLike<T>,
  ...args: A
): Coroutine<T> {
  return new Coroutine(() => fn(...args), coroutineName(fn));
}

/** The name that reprs and warnings show for a coroutine function. */
export function coroutineName(fn: { name: string; __qualname__?: string }): string {
  return fn.__qualname__ ?? (fn.name || "<lambda>");
}

/** Whether the value is a coroutine object (a thunk stands for one). */
export function iscoroutine(value: unknown): boolean {
  return value instanceof Coroutine;
}
