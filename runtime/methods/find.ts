// Written by `npm run generate` from the grammar-maps: change those instead.
import { ByteArray } from "../builtins/byte-array.js";
import { Bytes, latin1 } from "../builtins/bytes.js";
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { strFind } from "../builtins/str-find.js";

/** `value.find(…)`, where only run time knows what the value is. */
export function find(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [sub, start, end] = bindArguments("find", ["/sub", "/start=", "/end="], args);
    return strFind(self, sub, start, end);
  }
  if (self instanceof Bytes || self instanceof ByteArray) {
    const [sub] = bindArguments("find", ["/sub"], args);
    return latin1(self).indexOf(latin1(sub));
  }
  return callMethod(self, "find", ...args);
}
