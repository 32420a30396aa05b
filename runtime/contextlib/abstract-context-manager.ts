/**
 * A base for context managers: entering gives the manager itself.
 * @see https://docs.python.org/3/library/contextlib.html#contextlib.AbstractContextManager
 */
export class AbstractContextManager<T = any> {
  static readonly __module__: string = "contextlib";

  __enter__(): T {
    return this as unknown as T;
  }

  __exit__(_type: unknown, _error: unknown, _traceback?: unknown): any {
    return null;
  }
}

/** The same for `async with`. */
export class AbstractAsyncContextManager<T = any> {
  static readonly __module__: string = "contextlib";

  async __aenter__(): Promise<T> {
    return this as unknown as T;
  }

  async __aexit__(_type: unknown, _error: unknown, _traceback?: unknown): Promise<any> {
    return null;
  }
}
