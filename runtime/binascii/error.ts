import { ValueError } from "../builtins/exceptions-core.js";

/** `binascii.Error`: text that is no encoding of bytes. */
export class Error extends ValueError {
  static readonly __name__ = "Error";
  static readonly __module__: string = "binascii";
}
