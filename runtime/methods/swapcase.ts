// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { swapCase } from "../builtins/str-case.js";

/** `value.swapcase(…)`, where only run time knows what the value is. */
export function swapcase(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    bindArguments("swapcase", [], args);
    return swapCase(self);
  }
  return callMethod(self, "swapcase", ...args);
}
