import { RuntimeError } from "../builtins/exceptions-core.js";
import { nameOf } from "../builtins/names.js";
import { decorated } from "./context-decorator.js";

/** The manager that a decorated generator function gives: the generator runs up to its `yield`. */
export class GeneratorContextManager<T> {
  static readonly __name__ = "_GeneratorContextManager";
  static readonly __module__ = "contextlib";
  readonly #generator: Iterator<T, unknown, undefined>;
  /** Makes the manager once more: a generator runs only once. */
  readonly #again: () => GeneratorContextManager<T>;

  constructor(generator: Iterator<T, unknown, undefined>, again: () => GeneratorContextManager<T>) {
    this.#generator = generator;
    this.#again = again;
  }

  /** As a decorator: each call of the function is made within a manager of its own. */
  __call__<F extends (...args: any[]) => unknown>(func: F): F {
    return decorated(func, this.#again);
  }

  __enter__(): T {
    const step = this.#generator.next();
    if (step.done === true) throw new RuntimeError("generator didn't yield");
    return step.value;
  }

  __exit__(type: unknown, error: unknown, _traceback?: unknown): boolean {
    if (type === null || type === undefined) {
      if (this.#generator.next().done !== true) throw new RuntimeError("generator didn't stop");
      return false;
    }
    let stopped: boolean | undefined;
    try {
      stopped = this.#generator.throw?.(error).done;
    } catch (raised) {
      // The body's own exception, come back: the `with` statement raises it again.
      if (raised === error) return false;
      throw raised;
    }
    if (stopped !== true) throw new RuntimeError("generator didn't stop after throw()");
    return true;
  }
}

/**
 * Makes a factory of context managers from a generator function that yields once.
 * @see https://docs.python.org/3/library/contextlib.html#contextlib.contextmanager
 */
export function contextmanager<P extends unknown[], T>(
  generator: (...args: P) => Iterator<T, unknown, undefined>,
): (...args: P) => GeneratorContextManager<T> {
  const factory = (...args: P): GeneratorContextManager<T> =>
    new GeneratorContextManager(generator(...args), () => factory(...args));
  Object.defineProperty(factory, "name", { value: nameOf(generator) });
  return factory;
}
