export type SpecialMethod = (...args: unknown[]) => unknown;

/** A record: the plain object that stands for a dict with constant string keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  // A record is data: what iterates itself is an object of the runtime's.
  return !(Symbol.iterator in value);
}

/**
 * Looks a special method (`__len__`, `__eq__`, …) up, bound to its object. Records have none: their
 * properties are data. A class has those that are static, as if its metaclass defined them.
 * @see https://docs.python.org/3/reference/datamodel.html#special-lookup
 */
export function specialMethod(value: unknown, name: string): SpecialMethod | undefined {
  if (value === null || (typeof value !== "object" && typeof value !== "function"))
    return undefined;
  const method = (value as Record<string, unknown>)[name];
  if (typeof method !== "function" || isRecord(value)) return undefined;
  return (...args) => Reflect.apply(method as SpecialMethod, value, args);
}
