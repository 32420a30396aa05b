// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isMutableSet } from "./kinds.js";

/** `value.add(…)`, where only run time knows what the value is. */
export function add(self: any, ...args: any[]): any {
  if (isMutableSet(self, "add")) {
    const [element] = bindArguments("add", ["/element"], args);
    self.add(element);
    return null;
  }
  return callMethod(self, "add", ...args);
}
