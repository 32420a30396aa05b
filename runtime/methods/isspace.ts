// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isSpace } from "../builtins/str-is.js";

/** `value.isspace(…)`, where only run time knows what the value is. */
export function isspace(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    bindArguments("isspace", [], args);
    return isSpace(self);
  }
  return callMethod(self, "isspace", ...args);
}
