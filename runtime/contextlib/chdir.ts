import { chdir, getcwd } from "../os/process.js";
import type { PathLike } from "../os/fspath.js";

/** https://docs.python.org/3/library/contextlib.html#contextlib.chdir */
export class Chdir {
  static readonly __name__ = "chdir";
  static readonly __module__ = "contextlib";
  readonly path: PathLike;
  readonly #before: string[] = [];

  constructor(path: PathLike) {
    this.path = path;
  }

  __enter__(): void {
    this.#before.push(getcwd());
    chdir(this.path);
  }

  __exit__(_type?: unknown, _error?: unknown, _traceback?: unknown): boolean {
    const before = this.#before.pop();
    if (before !== undefined) chdir(before);
    return false;
  }
}
