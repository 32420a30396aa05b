// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isNumeric } from "../builtins/str-is.js";

/** `value.isnumeric(…)`, where only run time knows what the value is. */
export function isnumeric(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    bindArguments("isnumeric", [], args);
    return isNumeric(self);
  }
  return callMethod(self, "isnumeric", ...args);
}
