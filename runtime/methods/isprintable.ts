// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isPrintable } from "../builtins/str-is.js";

/** `value.isprintable(…)`, where only run time knows what the value is. */
export function isprintable(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    bindArguments("isprintable", [], args);
    return isPrintable(self);
  }
  return callMethod(self, "isprintable", ...args);
}
