import { ValueError } from "../builtins/exceptions-core.js";
import { OSError } from "../builtins/exceptions-os-error.js";

/**
 * What a stream cannot do. In Python it is an `OSError` and a `ValueError` at once.
 * @see https://docs.python.org/3/library/io.html#io.UnsupportedOperation
 */
export class UnsupportedOperation extends OSError {
  static readonly __module__ = "io";

  /** The base that JavaScript's single inheritance leaves out. */
  get alsoOf(): typeof ValueError {
    return ValueError;
  }
}
