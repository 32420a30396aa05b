// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isDigit } from "../builtins/str-is.js";

/** `value.isdigit(…)`, where only run time knows what the value is. */
export function isdigit(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    bindArguments("isdigit", [], args);
    return isDigit(self);
  }
  return callMethod(self, "isdigit", ...args);
}
