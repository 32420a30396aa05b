// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isFrozenSet, isMutableSet } from "./kinds.js";
import { symmetricDifference } from "../builtins/sets.js";

/** `value.symmetric_difference(…)`, where only run time knows what the value is. */
export function symmetric_difference(self: any, ...args: any[]): any {
  if (isMutableSet(self, "symmetric_difference") || isFrozenSet(self)) {
    const [other] = bindArguments("symmetric_difference", ["/other"], args);
    return symmetricDifference(self, other);
  }
  return callMethod(self, "symmetric_difference", ...args);
}
