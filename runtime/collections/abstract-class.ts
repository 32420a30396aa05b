import { isClass } from "../builtins/names.js";
import { classHasTrait, valueHasTrait } from "./abstract-traits.js";

/** The name under which `isSubclass` finds how an abstract class tells its subclasses. */
interface Abstract {
  readonly __name__: string;
  readonly prototype: object;
}

/**
 * What the classes of `collections.abc` with methods of their own extend: builtin types belong to
 * them without being derived from them.
 * @see https://docs.python.org/3/library/collections.abc.html
 */
export abstract class AbstractClass {
  static readonly __name__: string;
  static readonly __module__: string = "collections.abc";

  static [Symbol.hasInstance](this: Abstract, value: unknown): boolean {
    if (Function.prototype[Symbol.hasInstance].call(this as never, value)) return true;
    return isAbstract(this) && valueHasTrait(value, this.__name__);
  }

  /** Whether a class belongs to it. */
  static hasSubclass(this: Abstract, cls: unknown): boolean {
    if (cls === this) return true;
    if (isClass(cls) && Object.prototype.isPrototypeOf.call(this, cls)) return true;
    return isAbstract(this) && classHasTrait(cls, this.__name__);
  }
}

/** A class that a program derives from it is asked for as any other. */
const isAbstract = (cls: Abstract): boolean =>
  Object.hasOwn(cls, "__module__") && Object.hasOwn(cls, "__name__");
