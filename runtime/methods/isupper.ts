// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isUpper } from "../builtins/str-is.js";

/** `value.isupper(…)`, where only run time knows what the value is. */
export function isupper(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    bindArguments("isupper", [], args);
    return isUpper(self);
  }
  return callMethod(self, "isupper", ...args);
}
