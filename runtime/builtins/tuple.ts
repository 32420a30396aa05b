/** A tuple: a frozen array, so that it can be told from a list. */
export function tuple<T extends readonly unknown[]>(...items: T): Readonly<T> {
  return Object.freeze(items);
}

/** Whether the value is a tuple (a frozen array). */
export function isTuple(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && Object.isFrozen(value);
}

/** Whether the value is a list (an array that is not frozen). */
export function isList(value: unknown): value is any[] {
  return Array.isArray(value) && !Object.isFrozen(value);
}
