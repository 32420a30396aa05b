// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isIdentifier } from "../builtins/str-is.js";

/** `value.isidentifier(…)`, where only run time knows what the value is. */
export function isidentifier(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    bindArguments("isidentifier", [], args);
    return isIdentifier(self);
  }
  return callMethod(self, "isidentifier", ...args);
}
