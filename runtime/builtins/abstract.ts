import { TypeError } from "./exceptions-common.js";
import { type ClassLike, nameOf } from "./names.js";

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
