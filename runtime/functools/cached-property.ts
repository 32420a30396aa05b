/**
 * The value of a `@cached_property`: computed at the first use, then kept on the instance:
 *
 *     get area(): number {
 *       return cachedProperty(this, "area", () => …);
 *     }
 *
 * @see https://docs.python.org/3/library/functools.html#functools.cached_property
 */
export function cachedProperty<T>(owner: object, name: string, compute: () => T): T {
  const value = compute();
  Object.defineProperty(owner, name, {
    value,
    writable: true,
    configurable: true,
    enumerable: true,
  });
  return value;
}
