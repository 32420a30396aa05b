// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isDict } from "./kinds.js";
import { popItem } from "../builtins/dicts.js";

/** `value.popitem(…)`, where only run time knows what the value is. */
export function popitem(self: any, ...args: any[]): any {
  if (isDict(self, "popitem")) {
    bindArguments("popitem", [], args);
    return popItem(self);
  }
  return callMethod(self, "popitem", ...args);
}
