type Closable =
  | { aclose(): PromiseLike<unknown> }
  | { return?(value?: undefined): PromiseLike<unknown> };

/** https://docs.python.org/3/library/contextlib.html#contextlib.aclosing */
export class AsyncClosing<T extends Closable> {
  static readonly __name__ = "aclosing";
  static readonly __module__ = "contextlib";
  readonly thing: T;

  constructor(thing: T) {
    this.thing = thing;
  }

  async __aenter__(): Promise<T> {
    return this.thing;
  }

  async __aexit__(_type?: unknown, _error?: unknown, _traceback?: unknown): Promise<null> {
    // A native async generator closes with `return`.
    if ("aclose" in this.thing) await this.thing.aclose();
    else await this.thing.return?.();
    return null;
  }
}

/** A context manager that closes an asynchronous generator at the end. */
export function aclosing<T extends Closable>(thing: T): AsyncClosing<T> {
  return new AsyncClosing(thing);
}
