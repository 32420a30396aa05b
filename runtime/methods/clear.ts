// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isDict, isList, isMutableSet } from "./kinds.js";

/** `value.clear(…)`, where only run time knows what the value is. */
export function clear(self: any, ...args: any[]): any {
  if (isList(self)) {
    bindArguments("clear", [], args);
    self.length = 0;
    return null;
  }
  if (isDict(self, "clear") || isMutableSet(self, "clear")) {
    bindArguments("clear", [], args);
    self.clear();
    return null;
  }
  return callMethod(self, "clear", ...args);
}
