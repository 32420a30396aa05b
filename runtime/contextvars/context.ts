import { contextValues, setContextValues } from "../asyncio/context.js";
import type { ContextVar } from "./context-var.js";

/** A copy of all context variables, in which functions can be run. */
export class Context {
  #values = new Map(contextValues());

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

  get<T>(variable: ContextVar<T>): T | null {
    return (this.#values.get(variable) as T | undefined) ?? null;
  }
}

/** @see https://docs.python.org/3/library/contextvars.html#contextvars.copy_context */
export function copyContext(): Context {
  return new Context();
}
