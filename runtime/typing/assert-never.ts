import { AssertionError } from "../builtins/exceptions-common.js";
import { repr } from "../builtins/repr.js";

/**
 * What no program reaches.
 * @throws AssertionError always
 * @see https://docs.python.org/3/library/typing.html#typing.assert_never
 */
export function assertNever(value: unknown): never {
  throw new AssertionError(`Expected code to be unreachable, but got: ${repr(value)}`);
}
