// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isLower } from "../builtins/str-is.js";

/** `value.islower(…)`, where only run time knows what the value is. */
export function islower(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    bindArguments("islower", [], args);
    return isLower(self);
  }
  return callMethod(self, "islower", ...args);
}
