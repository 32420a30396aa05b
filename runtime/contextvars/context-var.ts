import { contextValues, setContextValues } from "../asyncio/context.js";
import { LookupError } from "../builtins/exceptions-common.js";
import { RuntimeError, ValueError } from "../builtins/exceptions-core.js";

/** What `set` gives back: the way to the value before. */
export class Token<T> {
  static readonly __module__: string = "_contextvars";
  readonly var: ContextVar<T>;
  /** Absent where the variable had no value. */
  readonly previous: { readonly value: T } | undefined;
  used = false;

  constructor(variable: ContextVar<T>, previous: { readonly value: T } | undefined) {
    this.var = variable;
    this.previous = previous;
  }
}

/**
 * A variable of which every task has its own value; a new task starts with a copy of its
 * creator's.
 * @see https://docs.python.org/3/library/contextvars.html#contextvars.ContextVar
 */
export class ContextVar<T> {
  static readonly __module__: string = "_contextvars";
  readonly name: string;
  readonly #fallback: { readonly value: T } | undefined;

  constructor(name: string, options: { readonly default?: T } = {}) {
    this.name = name;
    this.#fallback = "default" in options ? { value: options.default as T } : undefined;
  }

  /** @throws LookupError where the variable has neither a value nor a default */
  get(...fallback: [value?: T]): T {
    const values = contextValues();
    if (values.has(this)) return values.get(this) as T;
    if (fallback.length > 0) return fallback[0] as T;
    if (this.#fallback !== undefined) return this.#fallback.value;
    throw new LookupError(this);
  }

  set(value: T): Token<T> {
    const values = contextValues();
    const previous = values.has(this) ? { value: values.get(this) as T } : undefined;
    setContextValues(new Map(values).set(this, value));
    return new Token(this, previous);
  }

  /** @throws RuntimeError where the token was used already */
  reset(token: Token<T>): void {
    if (token.var !== this) throw new ValueError("token was created by a different ContextVar");
    if (token.used) throw new RuntimeError("token has already been used once");
    token.used = true;
    const values = new Map(contextValues());
    if (token.previous === undefined) values.delete(this);
    else values.set(this, token.previous.value);
    setContextValues(values);
  }
}
