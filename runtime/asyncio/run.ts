import { RuntimeError, ValueError } from "../builtins/exceptions-core.js";
import { KeyboardInterrupt } from "../builtins/exceptions-flow.js";
import { installExitHandler } from "../builtins/exit.js";
import { show } from "../builtins/show.js";
import { box } from "./box.js";
import { Coroutine, type CoroutineLike } from "./coroutine.js";
import { setEventLoop } from "./current-loop.js";
import { CancelledError } from "./exceptions.js";
import { gather } from "./gather.js";
import { EventLoop } from "./loop.js";
import { runningLoopOrNull } from "./running.js";
import { onInterrupt } from "./signals.js";
import { unfinishedTasks } from "./task.js";
import { reportUnretrieved } from "./unretrieved.js";

export interface RunnerOptions {
  debug?: boolean | null;
  loopFactory?: (() => EventLoop) | null;
}

/**
 * A loop of its own, and what has to be done at its end.
 * @see https://docs.python.org/3/library/asyncio-runner.html#asyncio.Runner
 */
export class Runner {
  static readonly __module__: string = "asyncio.runners";
  readonly #options: RunnerOptions;
  #loop: EventLoop | null = null;
  #closed = false;
  #setsLoop = false;

  constructor(options: RunnerOptions = {}) {
    this.#options = options;
  }

  __enter__(): this {
    this.getLoop();
    return this;
  }

  async __exit__(_type?: unknown, _error?: unknown, _traceback?: unknown): Promise<void> {
    await this.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  getLoop(): EventLoop {
    if (this.#closed) throw new RuntimeError("Runner is closed");
    if (this.#loop !== null) return this.#loop;
    const { debug, loopFactory } = this.#options;
    if (loopFactory) {
      this.#loop = loopFactory();
    } else {
      this.#loop = new EventLoop();
      setEventLoop(this.#loop);
      this.#setsLoop = true;
    }
    if (typeof debug === "boolean") this.#loop.setDebug(debug);
    return this.#loop;
  }

  /** Runs a coroutine to its end. */
  async run<T>(coro: CoroutineLike<T>): Promise<T> {
    if (!(coro instanceof Coroutine) && typeof coro !== "function") {
      throw new ValueError(`a coroutine was expected, got ${show(coro)}`);
    }
    if (runningLoopOrNull() !== null) {
      throw new RuntimeError("Runner.run() cannot be called from a running event loop");
    }
    const loop = this.getLoop();
    const task = loop.createTask(coro);
    let interrupts = 0;
    const release = onInterrupt(() => {
      interrupts += 1;
      if (interrupts === 1 && !task.done()) task.cancel();
      else loop.crash(new KeyboardInterrupt());
    });
    try {
      return await loop.runUntilComplete(task);
    } catch (error) {
      if (error instanceof CancelledError && interrupts > 0 && task.uncancel() === 0) {
        throw new KeyboardInterrupt();
      }
      throw error;
    } finally {
      release();
    }
  }

  /** Cancels what is left, closes asynchronous generators and executors, then the loop. */
  async close(): Promise<void> {
    const loop = this.#loop;
    if (loop === null) return;
    try {
      await cancelAllTasks(loop);
      await loop.runUntilComplete(loop.shutdownAsyncgens());
      await loop.runUntilComplete(loop.shutdownDefaultExecutor());
      reportUnretrieved(loop);
    } finally {
      if (this.#setsLoop) setEventLoop(null);
      loop.close();
      this.#loop = null;
      this.#closed = true;
    }
  }
}

/**
 * Runs the main coroutine in a loop of its own, to be awaited at the top level of the program.
 * @see https://docs.python.org/3/library/asyncio-runner.html#asyncio.run
 */
export async function run<T>(
  main: CoroutineLike<T>,
  { debug = null }: { debug?: boolean | null } = {},
): Promise<T> {
  installExitHandler();
  if (runningLoopOrNull() !== null) {
    throw new RuntimeError("asyncio.run() cannot be called from a running event loop");
  }
  const runner = new Runner({ debug });
  try {
    return box(await runner.run(main)) as T;
  } finally {
    await runner.close();
  }
}

async function cancelAllTasks(loop: EventLoop): Promise<void> {
  const tasks = [...unfinishedTasks].filter((task) => task.getLoop() === loop);
  if (tasks.length === 0) return;
  for (const task of tasks) task.cancel();
  await loop.runUntilComplete(gather(tasks, { returnExceptions: true }));
  for (const task of tasks) {
    if (task.cancelled()) continue;
    const exception = task.exception();
    if (exception === null) continue;
    const message = "unhandled exception during asyncio.run() shutdown";
    loop.callExceptionHandler({ message, exception, task });
  }
}
