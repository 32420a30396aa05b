import { named } from "./names.js";

/**
 * Says which of Python's iterators the generators of a function are: `zip`, `itertools.chain`.
 * `type` and `repr` tell it.
 */
export function iteratorClass(
  make: (...args: never[]) => Generator<unknown, unknown>,
  name: string,
  module = "builtins",
): void {
  const type = named(class {}, name);
  Object.defineProperty(type, "__module__", { value: module });
  Object.defineProperty(make.prototype, "constructor", { value: type, configurable: true });
}

/** Says what the generators of a function show themselves as: `<generator object Tree.walk at 0x…>`. */
export function namesGenerators<F extends (...args: never[]) => unknown>(make: F, name: string): F {
  Object.defineProperty(make.prototype, "__qualname__", { value: name, configurable: true });
  return make;
}
