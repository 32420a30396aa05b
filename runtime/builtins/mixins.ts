type AnyClass = abstract new (...args: any[]) => unknown;

const users = new WeakMap<AnyClass, WeakSet<object>>();

/**
 * Gives a class what its bases have, nearest first: `class Service(LoggerMixin, Base)` extends `Base`
 * and copies the methods of `LoggerMixin`, which come before those of `Base`.
 */
export function inherits(cls: AnyClass, ...bases: readonly AnyClass[]): void {
  const parent: unknown = Object.getPrototypeOf(cls);
  for (const [target, sourceOf] of [
    [cls.prototype, (base: AnyClass) => base.prototype],
    [cls, (base: AnyClass) => base],
  ] as const) {
    const taken = new Set<PropertyKey>(Reflect.ownKeys(target as object));
    for (const base of bases) {
      const source = sourceOf(base) as object;
      if (base === parent) {
        for (const key of allKeys(source)) taken.add(key);
        continue;
      }
      for (const key of Reflect.ownKeys(source)) {
        if (taken.has(key)) continue;
        taken.add(key);
        Object.defineProperty(target, key, Object.getOwnPropertyDescriptor(source, key)!);
      }
    }
  }
  for (const base of bases) if (base !== parent) count(base, cls);
}

function allKeys(object: object): Set<PropertyKey> {
  const keys = new Set<PropertyKey>();
  for (
    let current: object | null = object;
    current && current !== Object.prototype && current !== Function.prototype;
  ) {
    for (const key of Reflect.ownKeys(current)) keys.add(key);
    current = Object.getPrototypeOf(current) as object | null;
  }
  return keys;
}

/** From now on `value instanceof base` holds for the objects of `cls`. */
function count(base: AnyClass, cls: AnyClass): void {
  let prototypes = users.get(base);
  if (prototypes === undefined) {
    const known = (prototypes = new WeakSet<object>());
    users.set(base, known);
    Object.defineProperty(base, Symbol.hasInstance, {
      value(this: AnyClass, value: unknown): boolean {
        if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
        if (this !== base || typeof value !== "object" || value === null) return false;
        for (
          let current: object | null = value;
          current;
          current = Object.getPrototypeOf(current) as object | null
        ) {
          if (known.has(current)) return true;
        }
        return false;
      },
    });
  }
  prototypes.add(cls.prototype as object);
}
