// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isList } from "./kinds.js";

/** `value.reverse(…)`, where only run time knows what the value is. */
export function reverse(self: any, ...args: any[]): any {
  if (isList(self)) {
    bindArguments("reverse", [], args);
    self.reverse();
    return null;
  }
  return callMethod(self, "reverse", ...args);
}
