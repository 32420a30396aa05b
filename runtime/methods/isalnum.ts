// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isAlnum } from "../builtins/str-is.js";

/** `value.isalnum(…)`, where only run time knows what the value is. */
export function isalnum(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    bindArguments("isalnum", [], args);
    return isAlnum(self);
  }
  return callMethod(self, "isalnum", ...args);
}
