import { BaseExceptionGroup } from "../builtins/exception-group.js";
import { RuntimeError, withCause } from "../builtins/exceptions-core.js";
import { KeyboardInterrupt } from "../builtins/exceptions-flow.js";
import { SystemExit } from "../builtins/system-exit.js";
import { show } from "../builtins/show.js";
import type { HeldContext } from "./context.js";
import type { CoroutineLike } from "./coroutine.js";
import { CancelledError } from "./exceptions.js";
import type { Future } from "./future.js";
import type { EventLoop } from "./loop.js";
import { getRunningLoop, openTaskOrNull } from "./running.js";
import type { Task } from "./task.js";

/**
 * Tasks that end before the block does. The first that fails cancels the others; what they raised
 * comes out as an `ExceptionGroup`.
 * @see https://docs.python.org/3/library/asyncio-task.html#asyncio.TaskGroup
 */
export class TaskGroup {
  static readonly __module__: string = "asyncio.taskgroups";
  readonly #tasks = new Set<Task<unknown>>();
  #errors: unknown[] = [];
  #loop: EventLoop | null = null;
  #parent: Task<unknown> | null = null;
  #exiting = false;
  #aborting = false;
  #parentCancelRequested = false;
  #baseError: unknown = null;
  #completed: Future<boolean> | null = null;

  async __aenter__(): Promise<this> {
    if (this.#loop !== null) {
      throw new RuntimeError(`TaskGroup ${show(this)} has already been entered`);
    }
    this.#loop = getRunningLoop();
    this.#parent = openTaskOrNull();
    if (this.#parent === null) {
      throw new RuntimeError(`TaskGroup ${show(this)} cannot determine the parent task`);
    }
    return this;
  }

  /** Schedules a coroutine as a task of the group. */
  createTask<T>(
    coro: CoroutineLike<T>,
    { name = null, context = null }: { name?: unknown; context?: HeldContext | null } = {},
  ): Task<T> {
    const refuse = (reason: string) => new RuntimeError(`TaskGroup ${show(this)} ${reason}`);
    if (this.#loop === null) throw refuse("has not been entered");
    if (this.#exiting && this.#tasks.size === 0) throw refuse("is finished");
    if (this.#aborting) throw refuse("is shutting down");
    const task = this.#loop.createTask(coro, { context });
    if (name !== null) task.setName(name);
    task.addDoneCallback(this.#onTaskDone);
    this.#tasks.add(task);
    return task;
  }

  async __aexit__(_type?: unknown, error: unknown = null, _traceback?: unknown): Promise<void> {
    this.#exiting = true;
    const failed = error !== null && error !== undefined;
    const isCancelled = failed && error.constructor === CancelledError;
    if (isBaseError(error)) this.#baseError ??= error;
    let cancellation: unknown = isCancelled ? error : null;
    if (this.#parentCancelRequested && this.#parent?.uncancel() === 0) cancellation = null;
    if (failed && !this.#aborting) this.#abort();

    // More than once where a task adds another one while the group waits.
    while (this.#tasks.size > 0) {
      this.#completed ??= this.#loop!.createFuture<boolean>();
      try {
        await this.#completed;
      } catch (interrupted) {
        if (!(interrupted instanceof CancelledError)) throw interrupted;
        if (!this.#aborting) {
          cancellation = interrupted;
          this.#abort();
        }
      }
      this.#completed = null;
    }

    if (this.#baseError !== null) throw this.#baseError;
    if (cancellation !== null && this.#errors.length === 0) throw cancellation;
    if (failed && !isCancelled) this.#errors.push(error);
    const errors = this.#errors;
    if (errors.length === 0) return;
    this.#errors = [];
    throw withCause(new BaseExceptionGroup("unhandled errors in a TaskGroup", errors), null);
  }

  __repr__(): string {
    const parts = ["<TaskGroup"];
    if (this.#tasks.size > 0) parts.push(`tasks=${this.#tasks.size}`);
    if (this.#errors.length > 0) parts.push(`errors=${this.#errors.length}`);
    if (this.#aborting) parts.push("cancelling");
    else if (this.#loop !== null) parts.push("entered");
    return `${parts.join(" ")}>`;
  }

  #abort(): void {
    this.#aborting = true;
    for (const task of this.#tasks) if (!task.done()) task.cancel();
  }

  readonly #onTaskDone = (task: Task<never> | Task<unknown>): void => {
    this.#tasks.delete(task);
    if (this.#completed !== null && this.#tasks.size === 0 && !this.#completed.done()) {
      this.#completed.setResult(true);
    }
    if (task.cancelled()) return;
    const exception = task.exception();
    if (exception === null) return;
    this.#errors.push(exception);
    if (isBaseError(exception)) this.#baseError ??= exception;
    if (this.#parent!.done()) {
      const message = `Task ${show(task)} has errored out but its parent task ${show(this.#parent)} is already completed`;
      this.#loop!.callExceptionHandler({ message, exception, task });
    } else if (!this.#aborting && !this.#parentCancelRequested) {
      this.#abort();
      this.#parentCancelRequested = true;
      this.#parent!.cancel();
    }
  };
}

function isBaseError(error: unknown): boolean {
  return error instanceof SystemExit || error instanceof KeyboardInterrupt;
}
