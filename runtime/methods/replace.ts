// Written by `npm run generate` from the grammar-maps: change those instead.
import { ByteArray } from "../builtins/byte-array.js";
import { Bytes, latin1, viaLatin1 } from "../builtins/bytes.js";
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { replace as plainReplace } from "../builtins/str-find.js";

/** `value.replace(…)`, where only run time knows what the value is. */
export function replace(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [old, newValue, count] = bindArguments("replace", ["/old", "/new", "/count="], args);
    return plainReplace(self, old, newValue, count);
  }
  if (self instanceof Bytes || self instanceof ByteArray) {
    const [old, newValue, count] = bindArguments("replace", ["/old", "/new", "/count="], args);
    return viaLatin1(self, (text) => plainReplace(text, latin1(old), latin1(newValue), count));
  }
  return callMethod(self, "replace", ...args);
}
