/** How iterators are closed that only another iterator refers to. */
const closers = new WeakMap<object, () => void>();

/** Has `close` called when the iterator that reads from this one is done with it. */
export function onRelease<T extends object>(iterator: T, close: () => void): T {
  closers.set(iterator, close);
  return iterator;
}

/** Lets an iterator go, which closes it where nothing else refers to it. */
export function release(iterator: object): void {
  closers.get(iterator)?.();
}
