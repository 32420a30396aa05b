// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { encode as plainEncode } from "../builtins/bytes.js";

/** `value.encode(…)`, where only run time knows what the value is. */
export function encode(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [encoding, errors] = bindArguments("encode", ["encoding=", "errors="], args);
    return plainEncode(self, encoding, errors);
  }
  return callMethod(self, "encode", ...args);
}
