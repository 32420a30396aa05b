/** https://docs.python.org/3/library/contextlib.html#contextlib.nullcontext */
export class NullContext<T> {
  static readonly __name__ = "nullcontext";
  static readonly __module__ = "contextlib";
  readonly #result: T;

  constructor(result: T) {
    this.#result = result;
  }

  __enter__(): T {
    return this.#result;
  }

  __exit__(_type?: unknown, _error?: unknown, _traceback?: unknown): null {
    return null;
  }

  async __aenter__(): Promise<T> {
    return this.#result;
  }

  async __aexit__(_type?: unknown, _error?: unknown, _traceback?: unknown): Promise<null> {
    return null;
  }
}

/** A context manager that does nothing. */
export function nullcontext(): NullContext<null>;
export function nullcontext<T>(result: T): NullContext<T>;
export function nullcontext(result: unknown = null): NullContext<unknown> {
  return new NullContext(result);
}
