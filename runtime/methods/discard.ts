// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isMutableSet } from "./kinds.js";

/** `value.discard(…)`, where only run time knows what the value is. */
export function discard(self: any, ...args: any[]): any {
  if (isMutableSet(self, "discard")) {
    const [element] = bindArguments("discard", ["/element"], args);
    self.delete(element);
    return null;
  }
  return callMethod(self, "discard", ...args);
}
