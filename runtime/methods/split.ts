// Written by `npm run generate` from the grammar-maps: change those instead.
import { ByteArray } from "../builtins/byte-array.js";
import { Bytes, latin1, viaLatin1List } from "../builtins/bytes.js";
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { split as plainSplit } from "../builtins/str-split.js";

/** `value.split(…)`, where only run time knows what the value is. */
export function split(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [sep, maxsplit] = bindArguments("split", ["sep=", "maxsplit="], args);
    return plainSplit(self, sep, maxsplit);
  }
  if (self instanceof Bytes || self instanceof ByteArray) {
    const [sep, maxsplit] = bindArguments("split", ["sep", "maxsplit="], args);
    return viaLatin1List(self, (text) => plainSplit(text, latin1(sep), maxsplit));
  }
  return callMethod(self, "split", ...args);
}
