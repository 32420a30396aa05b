// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isDecimal } from "../builtins/str-is.js";

/** `value.isdecimal(…)`, where only run time knows what the value is. */
export function isdecimal(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    bindArguments("isdecimal", [], args);
    return isDecimal(self);
  }
  return callMethod(self, "isdecimal", ...args);
}
