import { BaseException } from "./exceptions-core.js";
import { installExitHandler } from "./exit.js";

/**
 * Ends the program. `code` is an exit status, `null` for 0, or something to print on stderr.
 * @see https://docs.python.org/3/library/exceptions.html#SystemExit
 */
export class SystemExit extends BaseException {
  readonly code: unknown;

  constructor(...args: unknown[]) {
    super(...args);
    installExitHandler();
    this.code = args.length > 1 ? this.args : (args[0] ?? null);
  }
}
