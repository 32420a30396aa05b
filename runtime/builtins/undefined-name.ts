import { NameError } from "./exceptions-common.js";

/**
 * A name that nothing defines, where the program gets to it.
 *
 * @throws NameError always
 */
export function undefinedName(name: string): any {
  throw new NameError(`name '${name}' is not defined`);
}
