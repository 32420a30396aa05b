declare const content: unique symbol;

/** A value that a native promise may carry although it is an awaitable itself. */
export interface Boxed<T> {
  readonly [content]: T;
}

/** What a value is that may have come in a box. */
export type Unboxed<T> = T extends Boxed<infer U> ? U : T;

const contents = new WeakMap<object, unknown>();

/*
 * JavaScript unwraps a thenable that a promise is resolved with; Python hands it over. The rule:
 * no awaitable travels through a native resolve bare. Whoever resolves with a value that may be
 * awaitable (an async function's return, an async generator's yield, every leaf of this runtime)
 * passes `box(value)`, and the code that awaits it there writes `unbox(await …)`. Only awaitables
 * are boxed, so both are harmless on other values. A box that arrives where nobody unboxes it
 * throws on the first use, whatever that is, rather than passing for the value.
 */

/** Wraps an awaitable for its way through a native promise; other values stay as they are. */
export function box<T>(value: T): Boxed<T> {
  if (!isThenable(value)) return value as unknown as Boxed<T>;
  const boxed = new Proxy({}, guard);
  contents.set(boxed, value);
  return boxed as Boxed<T>;
}

/** What arrived through a native promise, without its box. */
export function unbox<T>(value: Boxed<T>): T;
export function unbox<T>(value: unknown): T;
export function unbox(value: unknown): unknown {
  return typeof value === "object" && value !== null && contents.has(value)
    ? contents.get(value)
    : value;
}

/** Whether a native promise would unwrap this value. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return (
    ((typeof value === "object" && value !== null) || typeof value === "function") &&
    typeof (value as { then?: unknown }).then === "function"
  );
}

const guard: ProxyHandler<object> = {
  get(_target, key) {
    // The engine asks every value that a promise is resolved with for its `then`.
    if (key === "then") return undefined;
    throw new Error(`an awaitable is still boxed where .${String(key)} is read: unbox it`);
  },
  has: refuse,
  set: refuse,
  ownKeys: refuse,
  getPrototypeOf: refuse,
};

function refuse(): never {
  throw new Error("an awaitable is still boxed where it is used: unbox it");
}
