// Written by `npm run generate` from the grammar-maps: change those instead.
import { ByteArray } from "../builtins/byte-array.js";
import { Bytes, latin1 } from "../builtins/bytes.js";
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { startsWith } from "../builtins/str-find.js";

/** `value.startswith(…)`, where only run time knows what the value is. */
export function startswith(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [prefix, start, end] = bindArguments("startswith", ["/prefix", "/start=", "/end="], args);
    return startsWith(self, prefix, start, end);
  }
  if (self instanceof Bytes || self instanceof ByteArray) {
    const [prefix] = bindArguments("startswith", ["/prefix"], args);
    return latin1(self).startsWith(latin1(prefix));
  }
  return callMethod(self, "startswith", ...args);
}
