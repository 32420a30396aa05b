import { Exception } from "../builtins/exceptions-core.js";

/** https://docs.python.org/3/library/copy.html#copy.Error */
export class Error extends Exception {
  static readonly __module__: string = "copy";
}
