import { Exception } from "../builtins/exceptions-core.js";

/** `struct.error` */
export class StructError extends Exception {
  static readonly __name__ = "error";
  static readonly __module__: string = "struct";
}
