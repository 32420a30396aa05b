import {
  type ContextValues,
  type HeldContext,
  contextValues,
  setContextValues,
} from "../asyncio/context.js";
import { KeyError } from "../builtins/exceptions-common.js";
import { tuple } from "../builtins/tuple.js";
import type { ContextVar } from "./context-var.js";

/** Context variables in which functions can be run: none at first. */
export class Context implements HeldContext {
  static readonly __module__: string = "_contextvars";
  variables: ContextValues = new Map<object, unknown>();

  /** Those that are set here. */
  static current(): Context {
    const context = new Context();
    context.variables = contextValues();
    return context;
  }

  /** Runs the function with this context's values, and keeps what it changes. */
  run<A extends unknown[], R>(callable: (...args: A) => R, ...args: A): R {
    const outside = contextValues();
    setContextValues(this.variables);
    try {
      return callable(...args);
    } finally {
      this.variables = contextValues();
      setContextValues(outside);
    }
  }

  get<T, D = null>(variable: ContextVar<T>, fallback: D = null as D): T | D {
    return this.variables.has(variable) ? (this.variables.get(variable) as T) : fallback;
  }

  copy(): Context {
    const copy = new Context();
    copy.variables = this.variables;
    return copy;
  }

  keys(): ContextVar<any>[] {
    return [...this.variables.keys()] as ContextVar<any>[];
  }

  values(): unknown[] {
    return [...this.variables.values()];
  }

  items(): (readonly [ContextVar<any>, unknown])[] {
    return this.keys().map((variable) => tuple(variable, this.variables.get(variable)));
  }

  /** @throws KeyError where the variable has no value here */
  __getitem__<T>(variable: ContextVar<T>): T {
    if (!this.variables.has(variable)) throw new KeyError(variable);
    return this.variables.get(variable) as T;
  }

  __contains__(variable: unknown): boolean {
    return this.variables.has(variable as ContextVar<unknown>);
  }

  __len__(): number {
    return this.variables.size;
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

/** `loop.call_soon(callback, context=context)`: the callback that runs there. */
export function inContext<A extends unknown[], R>(
  context: Context | null,
  callback: (...args: A) => R,
): (...args: A) => R {
  return context === null ? callback : (...args) => context.run(callback, ...args);
}
