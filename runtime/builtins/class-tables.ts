import { type AnyClass, declaredBases, mroOf } from "./mro.js";
import { tuple } from "./tuple.js";
import { BoolType, IntType, ObjectType, TypeObject } from "./types.js";

type Type = AnyClass | TypeObject;

const subclasses = new WeakMap<AnyClass, AnyClass[]>();

/**
 * `cls.__mro__`.
 * @see https://docs.python.org/3/library/stdtypes.html#class.__mro__
 */
export function mro(cls: Type): readonly Type[] {
  if (!(cls instanceof TypeObject)) return tuple(...mroOf(cls), ObjectType);
  const base = baseOf(cls);
  return base === null ? tuple(cls) : tuple(cls, ...mro(base));
}

/** `cls.__bases__`: `object` where the class names none. */
export function basesOf(cls: Type): readonly Type[] {
  if (cls === ObjectType) return tuple();
  if (cls === BoolType) return tuple(IntType);
  const bases = cls instanceof TypeObject ? [] : declaredBases(cls);
  return bases.length > 0 ? tuple(...bases) : tuple(ObjectType);
}

/** `cls.__base__`: of `object` there is none. */
export function baseOf(cls: Type): Type | null {
  return basesOf(cls).at(0) ?? null;
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
