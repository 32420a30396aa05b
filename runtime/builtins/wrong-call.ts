import { TypeError } from "./exceptions-common.js";

/**
 * A call whose arguments do not fit the parameters: Python evaluates them all, then raises.
 *
 * @throws TypeError with what CPython says
 */
export function wrongCall(message: string, ..._evaluated: unknown[]): any {
  throw new TypeError(message);
}
