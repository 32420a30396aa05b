import { RuntimeError } from "../builtins/exceptions-core.js";
import { nameOf } from "../builtins/names.js";
import { decoratedAsync } from "./async-context-decorator.js";

/** The manager that a decorated asynchronous generator function gives. */
export class AsyncGeneratorContextManager<T> {
  static readonly __name__ = "_AsyncGeneratorContextManager";
  static readonly __module__ = "contextlib";
  readonly #generator: AsyncIterator<T, unknown, undefined>;
  /** Makes the manager once more: a generator runs only once. */
  readonly #again: () => AsyncGeneratorContextManager<T>;

  constructor(
    generator: AsyncIterator<T, unknown, undefined>,
    again: () => AsyncGeneratorContextManager<T>,
  ) {
    this.#generator = generator;
    this.#again = again;
  }

  /** As a decorator: each call of the coroutine function is made within a manager of its own. */
  __call__<F extends (...args: any[]) => unknown>(func: F): F {
    return decoratedAsync(func, this.#again);
  }

  async __aenter__(): Promise<T> {
    const step = await this.#generator.next();
    if (step.done === true) throw new RuntimeError("generator didn't yield");
    // A boxed awaitable stays boxed: it has one more promise to travel through.
    return step.value;
  }

  async __aexit__(type: unknown, error: unknown, _traceback?: unknown): Promise<boolean> {
    if (type === null || type === undefined) {
      const step = await this.#generator.next();
      if (step.done !== true) throw new RuntimeError("generator didn't stop");
      return false;
    }
    let stopped: boolean | undefined;
    try {
      stopped = (await this.#generator.throw?.(error))?.done;
    } catch (raised) {
      if (raised === error) return false;
      throw raised;
    }
    if (stopped !== true) throw new RuntimeError("generator didn't stop after athrow()");
    return true;
  }
}

/**
 * Makes a factory of asynchronous context managers from an async generator function that yields
 * once.
 * @see https://docs.python.org/3/library/contextlib.html#contextlib.asynccontextmanager
 */
export function asynccontextmanager<P extends unknown[], T>(
  generator: (...args: P) => AsyncIterator<T, unknown, undefined>,
): (...args: P) => AsyncGeneratorContextManager<T> {
  const factory = (...args: P): AsyncGeneratorContextManager<T> =>
    new AsyncGeneratorContextManager(generator(...args), () => factory(...args));
  Object.defineProperty(factory, "name", { value: nameOf(generator) });
  return factory;
}
