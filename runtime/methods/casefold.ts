// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { caseFold } from "../builtins/str-case.js";

/** `value.casefold(…)`, where only run time knows what the value is. */
export function casefold(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    bindArguments("casefold", [], args);
    return caseFold(self);
  }
  return callMethod(self, "casefold", ...args);
}
