// Written by `npm run generate` from the grammar-maps: change those instead.
import { ByteArray } from "../builtins/byte-array.js";
import { Bytes, bytesHex } from "../builtins/bytes.js";
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";

/** `value.hex(…)`, where only run time knows what the value is. */
export function hex(self: any, ...args: any[]): any {
  if (self instanceof Bytes || self instanceof ByteArray) {
    const [sep] = bindArguments("hex", ["sep="], args);
    return bytesHex(self, sep);
  }
  return callMethod(self, "hex", ...args);
}
