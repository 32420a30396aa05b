// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isAlpha } from "../builtins/str-is.js";

/** `value.isalpha(…)`, where only run time knows what the value is. */
export function isalpha(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    bindArguments("isalpha", [], args);
    return isAlpha(self);
  }
  return callMethod(self, "isalpha", ...args);
}
