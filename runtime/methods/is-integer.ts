// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isFloat } from "./kinds.js";

/** `value.is_integer(…)`, where only run time knows what the value is. */
export function is_integer(self: any, ...args: any[]): any {
  if (isFloat(self)) {
    bindArguments("is_integer", [], args);
    return Number.isInteger(self);
  }
  return callMethod(self, "is_integer", ...args);
}
