type ExceptionClass = abstract new (...args: never[]) => unknown;

/** https://docs.python.org/3/library/contextlib.html#contextlib.suppress */
export class Suppress {
  static readonly __name__ = "suppress";
  static readonly __module__ = "contextlib";
  readonly #types: readonly ExceptionClass[];

  constructor(types: readonly ExceptionClass[]) {
    this.#types = types;
  }

  __enter__(): null {
    return null;
  }

  __exit__(_type: unknown, error: unknown, _traceback?: unknown): boolean {
    return this.#types.some((type) => error instanceof type);
  }
}

/** A context manager that swallows exceptions of these classes. */
export function suppress(...types: ExceptionClass[]): Suppress {
  return new Suppress(types);
}
