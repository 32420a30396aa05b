// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { differenceUpdate } from "../builtins/sets.js";
import { isMutableSet } from "./kinds.js";

/** `value.difference_update(…)`, where only run time knows what the value is. */
export function difference_update(self: any, ...args: any[]): any {
  if (isMutableSet(self, "difference_update")) {
    const [others] = bindArguments("difference_update", ["*others"], args);
    differenceUpdate(self, ...others);
    return null;
  }
  return callMethod(self, "difference_update", ...args);
}
