/** https://docs.python.org/3/library/contextlib.html#contextlib.closing */
export class Closing<T extends { close(): unknown }> {
  static readonly __name__ = "closing";
  static readonly __module__ = "contextlib";
  readonly thing: T;

  constructor(thing: T) {
    this.thing = thing;
  }

  __enter__(): T {
    return this.thing;
  }

  __exit__(_type?: unknown, _error?: unknown, _traceback?: unknown): null {
    this.thing.close();
    return null;
  }
}

/** A context manager that closes its object at the end. */
export function closing<T extends { close(): unknown }>(thing: T): Closing<T> {
  return new Closing(thing);
}
