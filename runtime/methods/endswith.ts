// Written by `npm run generate` from the grammar-maps: change those instead.
import { ByteArray } from "../builtins/byte-array.js";
import { Bytes, latin1 } from "../builtins/bytes.js";
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { endsWith } from "../builtins/str-find.js";

/** `value.endswith(…)`, where only run time knows what the value is. */
export function endswith(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [suffix, start, end] = bindArguments("endswith", ["/suffix", "/start=", "/end="], args);
    return endsWith(self, suffix, start, end);
  }
  if (self instanceof Bytes || self instanceof ByteArray) {
    const [suffix] = bindArguments("endswith", ["/suffix"], args);
    return latin1(self).endsWith(latin1(suffix));
  }
  return callMethod(self, "endswith", ...args);
}
