import { TypeError } from "../builtins/exceptions-common.js";
import { RuntimeError, withCause } from "../builtins/exceptions-core.js";
import { KeyboardInterrupt, StopIteration } from "../builtins/exceptions-flow.js";
import { SystemExit } from "../builtins/system-exit.js";
import { show } from "../builtins/show.js";
import { unbox } from "./box.js";
import {
  contextValues,
  setContextValues,
  type ContextValues,
  type HeldContext,
} from "./context.js";
import { Coroutine, coroutineName, type CoroutineLike } from "./coroutine.js";
import { CancelledError } from "./exceptions.js";
import { Future, type Waiter } from "./future.js";
import type { EventLoop } from "./loop.js";
import type { Runnable } from "./runnable.js";
import { setOpenTask } from "./running.js";

export interface TaskOptions {
  name?: unknown;
  loop?: EventLoop | null;
  context?: HeldContext | null;
}

/** The tasks that are not done, oldest first. */
export const unfinishedTasks = new Set<Task<unknown>>();

let taskCount = 0;

/**
 * A coroutine that the event loop drives. It is suspended only at a leaf: the step is over when a
 * leaf has called `suspendOn` or `suspendForTurn`, or when the coroutine has ended.
 * @see https://docs.python.org/3/library/asyncio-task.html#asyncio.Task
 */
export class Task<T> extends Future<T> implements Runnable, Waiter {
  static override readonly __module__: string = "_asyncio";
  readonly skipped = false;
  #name: string;
  #body: CoroutineLike<T>;
  #started = false;
  #context: ContextValues = contextValues();
  /** Where it runs, if not in a copy of its creator's context. */
  readonly #home: HeldContext | null;
  #cancelRequests = 0;
  /** Throws `CancelledError` into the next step. */
  #mustCancel = false;
  /** The future it is suspended on. */
  #waitsFor: Future<unknown> | null = null;
  /** The future that woke it up: the next step reads its outcome. */
  #wokenBy: Future<unknown> | null = null;
  /** What the next step throws in place of an outcome. */
  #thrown: unknown = null;
  /** What the next step that would not throw anything throws. */
  #injected: unknown = null;
  /** Go on with the native promise that the coroutine awaits. */
  #resolve: ((value: unknown) => void) | undefined;
  #reject: ((error: unknown) => void) | undefined;

  constructor(body: CoroutineLike<T>, { name, loop, context = null }: TaskOptions = {}) {
    super({ loop });
    if (!(body instanceof Coroutine) && typeof body !== "function") {
      throw new TypeError(`a coroutine was expected, got ${show(body)}`);
    }
    this.#name = name === undefined || name === null ? `Task-${++taskCount}` : String(name);
    this.#body = body;
    this.#home = context;
    this.loop.enqueue(this);
    unfinishedTasks.add(this);
  }

  getName(): string {
    return this.#name;
  }

  setName(name: unknown): void {
    this.#name = String(name);
  }

  getCoro(): Coroutine<T> {
    if (typeof this.#body === "function") {
      const name = coroutineName(this.#body);
      this.#body = new Coroutine(this.#body, name);
    }
    return this.#body;
  }

  override setResult(_result: T): void {
    throw new RuntimeError("Task does not support set_result operation");
  }

  override setException(_exception: unknown): void {
    throw new RuntimeError("Task does not support set_exception operation");
  }

  /**
   * Asks the task to cancel itself: what it waits for is cancelled, or `CancelledError` is thrown
   * into its next step. The task may refuse.
   */
  override cancel(message: unknown = null): boolean {
    if (this.done()) return false;
    this.#cancelRequests += 1;
    if (this.#waitsFor?.cancel(message)) return true;
    this.#mustCancel = true;
    this.cancelMessage = message;
    return true;
  }

  /** How many requests to cancel it are open. */
  cancelling(): number {
    return this.#cancelRequests;
  }

  /** Takes one request to cancel back; returns how many are left. */
  uncancel(): number {
    if (this.#cancelRequests > 0) this.#cancelRequests -= 1;
    return this.#cancelRequests;
  }

  /** Called by the future that the task waits for, when that is done. */
  wakeUp(future: Future<unknown>): void {
    this.#wokenBy = future;
    this.loop.enqueue(this);
  }

  /** Throws into the next step, unless that throws something else: then into the one after it. */
  inject(error: unknown): void {
    this.#injected = error;
  }

  /** One step: called by the event loop in the task's turn. */
  run(): void {
    const future = this.#wokenBy;
    let error = future === null ? this.#thrown : future.failure();
    this.#wokenBy = null;
    this.#thrown = null;
    if (this.#mustCancel) {
      if (!(error instanceof CancelledError)) error = this.makeCancelledError();
      this.#mustCancel = false;
    }
    if (error === null && this.#injected !== null) {
      error = this.#injected;
      this.#injected = null;
    }
    this.#waitsFor = null;
    setContextValues(this.#home?.variables ?? this.#context);
    setOpenTask(this);
    this.loop.beginStep();
    if (!this.#started) this.#start(error);
    else if (error !== null) this.#reject?.(error);
    else if (future === null) this.#resolve?.(undefined);
    else future.settle(this.#resolve, this.#reject);
  }

  /** Ends the step until `future` is done. Called by a pending leaf that is being awaited. */
  suspendOn(
    future: Future<unknown>,
    resolve?: (value: unknown) => void,
    reject?: (error: unknown) => void,
  ): void {
    this.#resolve = resolve;
    this.#reject = reject;
    if (future.getLoop() !== this.loop) {
      this.#throwLater(
        `Task ${show(this)} got Future ${show(future)} attached to a different loop`,
      );
    } else if (future === (this as Future<unknown>)) {
      this.#throwLater(`Task cannot await on itself: ${show(this)}`);
    } else {
      future.addWaiter(this);
      this.#waitsFor = future;
      if (this.#mustCancel && future.cancel(this.cancelMessage)) this.#mustCancel = false;
    }
    this.#endStep();
  }

  /** Ends the step; the next one is in the next iteration of the loop. */
  suspendForTurn(resolve: (value: unknown) => void, reject: (error: unknown) => void): void {
    this.#resolve = resolve;
    this.#reject = reject;
    this.loop.enqueue(this);
    this.#endStep();
  }

  protected override describe(): string[] {
    const [state, ...outcome] = super.describe();
    const shown = this.#cancelRequests > 0 && !this.done() ? "cancelling" : state;
    const parts = [
      shown,
      `name=${show(this.#name)}`,
      `coro=<${coroutineName(nameSource(this.#body))}()>`,
    ];
    if (this.#waitsFor !== null) parts.push(`wait_for=${show(this.#waitsFor)}`);
    return [...parts, ...outcome];
  }

  #start(error: unknown): void {
    this.#started = true;
    const body = this.#body;
    let promise: PromiseLike<T>;
    try {
      if (body instanceof Coroutine) {
        promise = error === null ? body.start() : body.throw(error);
      } else {
        // A task cancelled before its first step: its body never runs.
        if (error !== null) throw error;
        promise = body();
      }
    } catch (thrown) {
      this.#fail(thrown);
      return;
    }
    promise.then(
      (value) => this.#complete(value),
      (thrown: unknown) => this.#fail(thrown),
    );
  }

  #complete(value: T): void {
    unfinishedTasks.delete(this);
    if (this.#mustCancel) {
      this.#mustCancel = false;
      this.becomeCancelled(this.cancelMessage);
    } else {
      // A `void` function ends with `undefined`, which is None.
      this.becomeFinished(unbox<T>(value) ?? (null as T));
    }
    this.#endStep();
  }

  #fail(error: unknown): void {
    unfinishedTasks.delete(this);
    if (error instanceof CancelledError) {
      this.cancelledError = error;
      this.becomeCancelled(null);
    } else if (error instanceof StopIteration) {
      this.becomeFailed(withCause(new RuntimeError("coroutine raised StopIteration"), error));
    } else {
      this.becomeFailed(error);
      if (error instanceof SystemExit || error instanceof KeyboardInterrupt) {
        setOpenTask(null);
        this.loop.crash(error);
        return;
      }
    }
    this.#endStep();
  }

  #throwLater(message: string): void {
    this.#thrown = new RuntimeError(message);
    this.loop.enqueue(this);
  }

  #endStep(): void {
    this.#context = contextValues();
    if (this.#home !== null) this.#home.variables = this.#context;
    setOpenTask(null);
    this.loop.endStep();
  }
}

function nameSource(body: CoroutineLike<unknown>): { name: string; __qualname__?: string } {
  return body instanceof Coroutine
    ? { name: body.__name__, __qualname__: body.__qualname__ }
    : body;
}
