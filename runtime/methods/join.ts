// Written by `npm run generate` from the grammar-maps: change those instead.
import { ByteArray } from "../builtins/byte-array.js";
import { Bytes, bytesJoin } from "../builtins/bytes.js";
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { join as plainJoin } from "../builtins/str-split.js";

/** `value.join(…)`, where only run time knows what the value is. */
export function join(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [iterable] = bindArguments("join", ["/iterable"], args);
    return plainJoin(self, iterable);
  }
  if (self instanceof Bytes || self instanceof ByteArray) {
    const [iterable] = bindArguments("join", ["/iterable"], args);
    return bytesJoin(self, iterable);
  }
  return callMethod(self, "join", ...args);
}
