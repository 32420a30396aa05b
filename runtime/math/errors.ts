import { OverflowError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";

/** What CPython raises where a result is undefined, or too large for a float. */
export function checked(result: number, ...inputs: number[]): number {
  if (Number.isNaN(result) && !inputs.some(Number.isNaN)) throw new ValueError("math domain error");
  if (!Number.isFinite(result) && !Number.isNaN(result) && inputs.every(Number.isFinite)) {
    throw new OverflowError("math range error");
  }
  return result;
}
