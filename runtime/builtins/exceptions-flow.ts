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
