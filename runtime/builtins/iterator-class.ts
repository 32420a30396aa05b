import { named } from "./names.js";

/** A class that only its name tells: what `type` gives for an iterator of the library. */
export function classNamed(name: string, module = "builtins"): object {
  const type = named(class {}, name);
  Object.defineProperty(type, "__module__", { value: module });
  return type;
}

/** Says which of Python's iterators the generators of a function are: `type` and `repr` tell it. */
export function iteratorClass(
  make: (...args: never[]) => Generator<unknown, unknown>,
  name: string,
): void {
  const type = classNamed(name);
  Object.defineProperty(make.prototype, "constructor", { value: type, configurable: true });
}

/** Says what the generators of a function show themselves as: `<generator object Tree.walk at 0x…>`. */
export function namesGenerators<F extends (...args: never[]) => unknown>(make: F, name: string): F {
  Object.defineProperty(make.prototype, "__qualname__", { value: name, configurable: true });
  return make;
}
