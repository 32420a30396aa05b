import { TypeError } from "./exceptions-common.js";
import { type ClassLike, nameOf } from "./names.js";

const open = new WeakMap<object, readonly string[]>();

/** Notes the abstract methods that a class leaves open, where calls may reach it that do not name it. */
export function leavesOpen(cls: ClassLike, ...methods: readonly string[]): void {
  open.set(cls, methods);
}

/**
 * Refuses a class that leaves methods open. @internal
 * @throws TypeError where it does
 */
export function refuseAbstract(cls: ClassLike): void {
  const methods = open.get(cls);
  if (methods) cannotInstantiate(cls, ...methods);
}

/** `cls(*args)`, where the class may be an abstract one. */
export function makeInstance<C extends abstract new (...args: any[]) => unknown>(
  cls: C,
  ...args: unknown[]
): InstanceType<C> {
  refuseAbstract(cls);
  return Reflect.construct(cls, args) as InstanceType<C>;
}

/**
 * An object of a class that leaves abstract methods open.
 * @throws TypeError always, with CPython's message
 * @see https://docs.python.org/3/library/abc.html#abc.abstractmethod
 */
export function cannotInstantiate(cls: ClassLike, ...methods: readonly string[]): never {
  throw new TypeError(
    `Can't instantiate abstract class ${nameOf(cls)} with abstract method${methods.length === 1 ? "" : "s"} ${methods.join(", ")}`,
  );
}
