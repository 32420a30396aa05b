import { NameError, UnboundLocalError } from "./exceptions-common.js";

/**
 * Reads a local variable that may not have been assigned yet.
 * @throws UnboundLocalError as CPython does where it was not
 */
export function bound<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw new UnboundLocalError(
    `cannot access local variable '${name}' where it is not associated with a value`,
  );
}

/**
 * Reads a module's variable that may not have been assigned yet.
 * @throws NameError as CPython does where it was not
 */
export function boundGlobal<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw new NameError(`name '${name}' is not defined`);
}

/**
 * Reads a variable of an enclosing function that may not have been assigned yet.
 * @throws NameError as CPython does where it was not
 */
export function boundFree<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw new NameError(
    `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`,
  );
}
