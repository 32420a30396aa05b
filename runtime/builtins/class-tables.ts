import { type AnyClass, declaredBases, mroOf } from "./mro.js";
import { tuple } from "./tuple.js";
import { ObjectType, type TypeObject } from "./types.js";

type Type = AnyClass | TypeObject;

const subclasses = new WeakMap<AnyClass, AnyClass[]>();

/**
 * `cls.__mro__`.
 * @see https://docs.python.org/3/library/stdtypes.html#class.__mro__
 */
export function mro(cls: AnyClass): readonly Type[] {
  return tuple(...mroOf(cls), ObjectType);
}

/** `cls.__bases__`: `object` where the class names none. */
export function basesOf(cls: AnyClass): readonly Type[] {
  const bases = declaredBases(cls);
  return bases.length > 0 ? tuple(...bases) : tuple(ObjectType);
}

/** `cls.__base__`. */
export function baseOf(cls: AnyClass): Type {
  return basesOf(cls)[0];
}

/** Notes a class as a subclass of its bases, for programs that ask for them. */
export function noteSubclass(cls: AnyClass): void {
  for (const base of declaredBases(cls)) {
    const known = subclasses.get(base);
    if (known) known.push(cls);
    else subclasses.set(base, [cls]);
  }
}

/** `cls.__subclasses__()`, in the order of their definition. */
export function subclassesOf(cls: AnyClass): AnyClass[] {
  return [...(subclasses.get(cls) ?? [])];
}
