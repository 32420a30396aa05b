// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isMutableSet } from "./kinds.js";
import { symmetricDifferenceUpdate } from "../builtins/sets.js";

/** `value.symmetric_difference_update(…)`, where only run time knows what the value is. */
export function symmetric_difference_update(self: any, ...args: any[]): any {
  if (isMutableSet(self, "symmetric_difference_update")) {
    const [other] = bindArguments("symmetric_difference_update", ["/other"], args);
    symmetricDifferenceUpdate(self, other);
    return null;
  }
  return callMethod(self, "symmetric_difference_update", ...args);
}
