// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isAscii } from "../builtins/str-is.js";

/** `value.isascii(…)`, where only run time knows what the value is. */
export function isascii(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    bindArguments("isascii", [], args);
    return isAscii(self);
  }
  return callMethod(self, "isascii", ...args);
}
