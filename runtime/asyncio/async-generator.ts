import { RuntimeError } from "../builtins/exceptions-core.js";
import { addressOf } from "../builtins/identity.js";
import { GeneratorExit, StopAsyncIteration } from "../builtins/exceptions-flow.js";
import { asend, athrow } from "./async-iteration.js";
import { Coroutine, coroutineName } from "./coroutine.js";
import { gather } from "./gather.js";
import type { EventLoop } from "./loop.js";
import { getRunningLoop, openTaskOrNull } from "./running.js";

/** The generators that were started and are not over, by loop. */
const started = new WeakMap<EventLoop, Set<AsyncGeneratorObject<unknown, never>>>();

/**
 * An asynchronous generator as Python has it: leaving an `async for` early does not run its
 * `finally` clauses there. The loop closes it a turn later in a task of its own, or at the end of
 * the run where it is still held.
 * @see https://docs.python.org/3/reference/expressions.html#asynchronous-generator-functions
 */
export class AsyncGeneratorObject<T, S = unknown> implements AsyncIterableIterator<T> {
  static readonly __name__: string = "async_generator";
  static readonly __module__: string = "builtins";
  readonly __qualname__: string;
  readonly #generator: AsyncGenerator<T, void, S>;
  #loop: EventLoop | null = null;
  #running = false;

  constructor(generator: AsyncGenerator<T, void, S>, qualifiedName: string) {
    this.#generator = generator;
    this.__qualname__ = qualifiedName;
  }

  get __name__(): string {
    return this.__qualname__.slice(this.__qualname__.lastIndexOf(".") + 1);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  __aiter__(): this {
    return this;
  }

  /** Called by `for await` and `anext`. */
  next(...sent: [] | [S]): Promise<IteratorResult<T, void>> {
    return this.#step("anext", () => this.#generator.next(...(sent as [S])));
  }

  /** Called by the engine where `for await` is left early. */
  async return(): Promise<IteratorResult<T, void>> {
    this.abandon();
    return { done: true, value: undefined };
  }

  /** What Python does when the last reference to a started generator goes. */
  abandon(): void {
    const loop = this.#loop;
    if (loop === null || !started.get(loop)?.delete(this)) return;
    if (!loop.isClosed()) {
      const close = this.aclose();
      loop.callSoonThreadsafe(() => loop.createTask(close));
    }
  }

  /** The end of a function whose variable held the generator: `using numbers = count();` */
  [Symbol.dispose](): void {
    this.abandon();
  }

  /** Called by a context manager that is made of the generator. */
  throw(error: unknown): Promise<IteratorResult<T, void>> {
    return this.#throw(error);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.aclose();
  }

  __anext__(): Coroutine<T> {
    return asend(this as unknown as AsyncGenerator<T, void, undefined>, undefined);
  }

  asend(value: S): Coroutine<T> {
    return asend(this as unknown as AsyncGenerator<T, void, S>, value);
  }

  athrow(error: unknown): Coroutine<T> {
    const generator = { throw: (thrown: unknown) => this.#throw(thrown) };
    return athrow(generator as unknown as AsyncGenerator<T, void, never>, error);
  }

  aclose(): Coroutine<void> {
    return new Closing(
      async () => void (await this.#close()),
      async (error) => {
        const step = await this.#throw(error).catch((thrown: unknown) => {
          if (thrown instanceof GeneratorExit) return { done: true };
          throw thrown;
        });
        if (!step.done) throw ignoredExit();
      },
    );
  }

  __repr__(): string {
    return `<async_generator object ${this.__qualname__} at ${addressOf(this)}>`;
  }

  #throw(error: unknown): Promise<IteratorResult<T, void>> {
    return this.#step("athrow", () => this.#generator.throw(error));
  }

  /** `return` of the native generator would pass by clauses such as `except GeneratorExit`. */
  #close(): Promise<IteratorResult<T, void>> {
    return this.#step("aclose", async () => {
      try {
        const step = await this.#generator.throw(new GeneratorExit());
        if (!step.done) throw ignoredExit();
        return step;
      } catch (error) {
        if (!(error instanceof GeneratorExit)) throw error;
        return { done: true, value: undefined };
      }
    });
  }

  async #step(
    method: string,
    advance: () => Promise<IteratorResult<T, void>>,
  ): Promise<IteratorResult<T, void>> {
    if (this.#running) {
      throw new RuntimeError(`${method}(): asynchronous generator is already running`);
    }
    if (this.#loop === null) this.#register(getRunningLoop());
    this.#running = true;
    let over = true;
    try {
      const step = await advance();
      over = step.done === true;
      return step;
    } catch (error) {
      if (error instanceof StopAsyncIteration) {
        throw new RuntimeError("async generator raised StopAsyncIteration");
      }
      throw error;
    } finally {
      this.#running = false;
      if (over) started.get(this.#loop!)?.delete(this);
    }
  }

  #register(loop: EventLoop): void {
    this.#loop = loop;
    let open = started.get(loop);
    if (open === undefined) {
      open = new Set();
      started.set(loop, open);
      loop.services.shutdownAsyncgens = () => closeAll(loop);
    }
    open.add(this);
  }
}

function ignoredExit(): RuntimeError {
  return new RuntimeError("async generator ignored GeneratorExit");
}

/**
 * What `aclose()` gives. If its task is cancelled before the first step, CPython throws the
 * cancellation into the generator, and `GeneratorExit` where that suspends next.
 */
class Closing extends Coroutine<void> {
  readonly #throwIn: (error: unknown) => Promise<void>;

  constructor(close: () => Promise<void>, throwIn: (error: unknown) => Promise<void>) {
    super(close, "aclose");
    this.#throwIn = throwIn;
  }

  override throw(error: unknown): PromiseLike<void> {
    super.close();
    openTaskOrNull()?.inject(new GeneratorExit());
    return this.#throwIn(error);
  }
}

/** Makes calls of an async generator function give Python's kind of generator. */
export function asyncGenerator<A extends unknown[], T, S = unknown>(
  fn: (...args: A) => AsyncGenerator<T, void, S>,
): (...args: A) => AsyncGeneratorObject<T, S> {
  const name = coroutineName(fn);
  const wrapper = (...args: A) => new AsyncGeneratorObject<T, S>(fn(...args), name);
  Object.defineProperty(wrapper, "name", { value: fn.name });
  return wrapper;
}

/** The end of the run: what is still open is closed. */
async function closeAll(loop: EventLoop): Promise<void> {
  const open = started.get(loop);
  if (open === undefined || open.size === 0) return;
  const generators = [...open];
  open.clear();
  const closings = generators.map((generator) => generator.aclose());
  const outcomes: unknown[] = await gather(closings, { returnExceptions: true });
  outcomes.forEach((exception, index) => {
    if (!(exception instanceof Error) || exception instanceof GeneratorExit) return;
    const asyncgen = generators[index];
    const message = `an error occurred during closing of asynchronous generator ${asyncgen.__repr__()}`;
    loop.callExceptionHandler({ message, exception, asyncgen });
  });
}
