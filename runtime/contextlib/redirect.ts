import { replaceStderr, replaceStdout, type TextSink } from "../builtins/stdio.js";

/** https://docs.python.org/3/library/contextlib.html#contextlib.redirect_stdout */
export class Redirection<T extends TextSink> {
  readonly #target: T;
  readonly #replace: (sink: TextSink) => TextSink;
  readonly #previous: TextSink[] = [];

  constructor(target: T, replace: (sink: TextSink) => TextSink) {
    this.#target = target;
    this.#replace = replace;
  }

  __enter__(): T {
    this.#previous.push(this.#replace(this.#target));
    return this.#target;
  }

  __exit__(_type?: unknown, _error?: unknown, _traceback?: unknown): null {
    const previous = this.#previous.pop();
    if (previous !== undefined) this.#replace(previous);
    return null;
  }
}

/** Sends what is printed to another object with a `write` method. */
export function redirectStdout<T extends TextSink>(target: T): Redirection<T> {
  return new Redirection(target, replaceStdout);
}

/** Sends what goes to standard error to another object with a `write` method. */
export function redirectStderr<T extends TextSink>(target: T): Redirection<T> {
  return new Redirection(target, replaceStderr);
}
