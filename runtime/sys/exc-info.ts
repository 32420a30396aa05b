import { tuple } from "../builtins/tuple.js";
import { typeOf } from "../builtins/types.js";

/**
 * The class of the exception that is being handled, the exception and what stands for its traceback.
 * @see https://docs.python.org/3/library/sys.html#sys.exc_info
 */
export function excInfo(error: unknown = null): readonly [any, any, any] {
  return error === null ? tuple(null, null, null) : tuple(typeOf(error), error, error);
}
