import { TypeError } from "./exceptions-common.js";
import type { BaseException } from "./exceptions-core.js";

/**
 * Whether an `except` clause takes the error, where run time tells which classes it names.
 *
 * @throws TypeError where the classes are none
 * @see https://docs.python.org/3/reference/compound_stmts.html#except-clause
 */
export function isException(error: unknown, classes: unknown): error is BaseException {
  if (Array.isArray(classes)) return classes.some((one) => isException(error, one));
  if (typeof classes === "function") return error instanceof classes;
  throw new TypeError("catching classes that do not inherit from BaseException is not allowed");
}
