import { type AnyClass, declareBases, mroOf, noteCopy, ownDescriptor } from "./mro.js";
import { isClass } from "./names.js";

const users = new WeakMap<AnyClass, WeakSet<object>>();

/**
 * Gives a class what all its bases have, in Python's order: `class Service(LoggerMixin, Base)` extends
 * one of them, and gets from the others what comes before that one's, or what that one lacks.
 */
export function inherits(cls: AnyClass, ...bases: readonly AnyClass[]): void {
  declareBases(cls, bases);
  const order = mroOf(cls).slice(1);
  const extended = new Set<unknown>();
  for (let one: unknown = cls; isClass(one); one = Object.getPrototypeOf(one)) extended.add(one);
  for (const holderOf of [prototypeOf, (one: AnyClass): object => one]) {
    const target = holderOf(cls);
    const taken = new Set<PropertyKey>(["constructor", "prototype", ...Reflect.ownKeys(target)]);
    for (const one of order) {
      for (const key of Reflect.ownKeys(holderOf(one))) {
        if (taken.has(key) || isOwnName(one, key)) continue;
        const descriptor = ownDescriptor(one, holderOf(one), key);
        if (descriptor === undefined) continue;
        taken.add(key);
        const found = lookUp(target, key);
        if (found && found.value === descriptor.value && found.get === descriptor.get) continue;
        Object.defineProperty(target, key, shared(one, target === cls, key, descriptor));
        noteCopy(target, key);
      }
    }
  }
  for (const one of order) if (!extended.has(one)) count(one, cls);
}

const prototypeOf = (cls: AnyClass): object => cls.prototype as object;

/** `name` and `length`, which every function of the engine has. */
const isOwnName = (cls: AnyClass, key: PropertyKey): boolean =>
  (key === "name" || key === "length") &&
  Object.getOwnPropertyDescriptor(cls, key)?.enumerable === false;

function lookUp(target: object, key: PropertyKey): PropertyDescriptor | undefined {
  for (
    let level: object | null = target;
    level;
    level = Object.getPrototypeOf(level) as object | null
  ) {
    const found = Object.getOwnPropertyDescriptor(level, key);
    if (found) return found;
  }
  return undefined;
}

/** A variable of a class stays one variable: what is assigned through `cls` is that class's own. */
function shared(
  owner: AnyClass,
  isStatic: boolean,
  key: PropertyKey,
  descriptor: PropertyDescriptor,
): PropertyDescriptor {
  if (!isStatic || !("value" in descriptor) || typeof descriptor.value === "function")
    return descriptor;
  return {
    configurable: true,
    enumerable: true,
    get: () => (owner as unknown as Record<PropertyKey, unknown>)[key],
    set(this: object, value: unknown) {
      const own = { value, configurable: true, enumerable: true, writable: true };
      Object.defineProperty(this, key, own);
    },
  };
}

/** From now on `value instanceof base` holds for the objects of `cls`. */
function count(base: AnyClass, cls: AnyClass): void {
  let prototypes = users.get(base);
  if (prototypes === undefined) {
    const known = (prototypes = new WeakSet<object>());
    const before = (base as unknown as { [Symbol.hasInstance](value: unknown): boolean })[
      Symbol.hasInstance
    ];
    users.set(base, known);
    Object.defineProperty(base, Symbol.hasInstance, {
      value(this: AnyClass, value: unknown): boolean {
        if (before.call(this, value)) return true;
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
