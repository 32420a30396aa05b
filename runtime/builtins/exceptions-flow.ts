import { BaseException, Exception } from "./exceptions-core.js";

/** Ends an iterator; `value` is what a generator returned. */
export class StopIteration extends Exception {
  get value(): unknown {
    return this.args[0] ?? null;
  }
}

/** Ends an asynchronous iterator. */
export class StopAsyncIteration extends Exception {}

/** Thrown into a generator or coroutine that is being closed. */
export class GeneratorExit extends BaseException {}

/** Ctrl-C. */
export class KeyboardInterrupt extends BaseException {}

/**
 * Ends the program. `code` is an exit status, `null` for 0, or something to print on stderr.
 * @see https://docs.python.org/3/library/exceptions.html#SystemExit
 */
export class SystemExit extends BaseException {
  readonly code: unknown;

  constructor(...args: unknown[]) {
    super(...args);
    this.code = args.length > 1 ? this.args : (args[0] ?? null);
  }
}
