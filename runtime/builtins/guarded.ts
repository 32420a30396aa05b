import { RuntimeError } from "./exceptions-core.js";

/*
 * Walks over dicts and sets whose body may change them: CPython notices a changed size when it asks
 * for the next element. https://docs.python.org/3/library/stdtypes.html#dictionary-view-objects
 */

function* watched<T>(
  container: { readonly size: number },
  elements: Iterable<T>,
  message: string,
): Generator<T, void, undefined> {
  const { size } = container;
  const iterator = elements[Symbol.iterator]();
  for (;;) {
    if (container.size !== size) throw new RuntimeError(message);
    const step = iterator.next();
    if (step.done === true) return;
    yield step.value;
  }
}

const dictChanged = "dictionary changed size during iteration";

/** `for key in dict` or `for item in set`. */
export function guarded<K>(mapping: ReadonlyMap<K, unknown>): IterableIterator<K>;
export function guarded<T>(set: ReadonlySet<T>): IterableIterator<T>;
export function guarded(
  container: ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>,
): IterableIterator<unknown> {
  return container instanceof Map
    ? watched(container, container.keys(), dictChanged)
    : watched(container, container.values(), "Set changed size during iteration");
}

/** `for value in dict.values()`. */
export function guardedValues<V>(mapping: ReadonlyMap<unknown, V>): IterableIterator<V> {
  return watched(mapping, mapping.values(), dictChanged);
}

/** `for key, value in dict.items()`. */
export function guardedItems<K, V>(mapping: ReadonlyMap<K, V>): IterableIterator<[K, V]> {
  return watched(mapping, mapping.entries(), dictChanged);
}
