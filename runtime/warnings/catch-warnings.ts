import { type Category, simplefilter, state } from "./filters.js";
import { recording, type WarningMessage } from "./warn.js";

interface CatchOptions {
  record?: boolean;
  action?: string | null;
  category?: Category;
}

/**
 * Puts the filters back at the end of its block, and collects the warnings where it is asked to.
 * @see https://docs.python.org/3/library/warnings.html#warnings.catch_warnings
 */
export class CatchWarnings<T extends WarningMessage[] | null> {
  static readonly __module__ = "warnings";
  static readonly __name__ = "catch_warnings";
  readonly #options: CatchOptions;
  #filters = state.filters;
  #list = recording.list;

  constructor(options: CatchOptions = {}) {
    this.#options = options;
  }

  __enter__(): T {
    this.#filters = state.filters;
    this.#list = recording.list;
    state.filters = [...state.filters];
    state.seen.clear();
    const { record = false, action, category } = this.#options;
    if (action !== undefined && action !== null) simplefilter(action, category);
    if (!record) return null as T;
    return (recording.list = []) as unknown as T;
  }

  __exit__(_type?: unknown, _error?: unknown, _traceback?: unknown): null {
    state.filters = this.#filters;
    state.seen.clear();
    recording.list = this.#list;
    return null;
  }
}
