// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { title as plainTitle } from "../builtins/str-case.js";

/** `value.title(…)`, where only run time knows what the value is. */
export function title(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    bindArguments("title", [], args);
    return plainTitle(self);
  }
  return callMethod(self, "title", ...args);
}
