// Written by `npm run generate` from the grammar-maps: change those instead.
import { ByteArray } from "../builtins/byte-array.js";
import { Bytes, decode as plainDecode } from "../builtins/bytes.js";
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";

/** `value.decode(…)`, where only run time knows what the value is. */
export function decode(self: any, ...args: any[]): any {
  if (self instanceof Bytes || self instanceof ByteArray) {
    const [encoding, errors] = bindArguments("decode", ["encoding=", "errors="], args);
    return plainDecode(self, encoding, errors);
  }
  return callMethod(self, "decode", ...args);
}
