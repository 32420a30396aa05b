// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isTitle } from "../builtins/str-is.js";

/** `value.istitle(…)`, where only run time knows what the value is. */
export function istitle(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    bindArguments("istitle", [], args);
    return isTitle(self);
  }
  return callMethod(self, "istitle", ...args);
}
