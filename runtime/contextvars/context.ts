import { contextValues, setContextValues } from "../asyncio/context.js";
import { KeyError } from "../builtins/exceptions-common.js";
import { tuple } from "../builtins/tuple.js";
import type { ContextVar } from "./context-var.js";

/** Context variables in which functions can be run: none at first. */
export class Context {
  #values = new Map<object, unknown>();

  /** Those that are set here. */
  static current(): Context {
    const context = new Context();
    context.#values = new Map(contextValues());
    return context;
  }

  /** Runs the function with this context's values, and keeps what it changes. */
  run<A extends unknown[], R>(callable: (...args: A) => R, ...args: A): R {
    const outside = contextValues();
    setContextValues(this.#values);
    try {
      return callable(...args);
    } finally {
      this.#values = new Map(contextValues());
      setContextValues(outside);
    }
  }

  get<T, D = null>(variable: ContextVar<T>, fallback: D = null as D): T | D {
    return this.#values.has(variable) ? (this.#values.get(variable) as T) : fallback;
  }

  copy(): Context {
    const copy = new Context();
    copy.#values = new Map(this.#values);
    return copy;
  }

  keys(): ContextVar<any>[] {
    return [...this.#values.keys()] as ContextVar<any>[];
  }

  values(): unknown[] {
    return [...this.#values.values()];
  }

  items(): (readonly [ContextVar<any>, unknown])[] {
    return this.keys().map((variable) => tuple(variable, this.#values.get(variable)));
  }

  /** @throws KeyError where the variable has no value here */
  __getitem__<T>(variable: ContextVar<T>): T {
    if (!this.#values.has(variable)) throw new KeyError(variable);
    return this.#values.get(variable) as T;
  }

  __contains__(variable: unknown): boolean {
    return this.#values.has(variable as ContextVar<unknown>);
  }

  __len__(): number {
    return this.#values.size;
  }

  __iter__(): IterableIterator<ContextVar<any>> {
    return this[Symbol.iterator]();
  }

  [Symbol.iterator](): IterableIterator<ContextVar<any>> {
    return this.keys()[Symbol.iterator]();
  }
}

/** @see https://docs.python.org/3/library/contextvars.html#contextvars.copy_context */
export function copyContext(): Context {
  return Context.current();
}
