// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { difference as plainDifference } from "../builtins/sets.js";
import { isFrozenSet, isMutableSet } from "./kinds.js";

/** `value.difference(…)`, where only run time knows what the value is. */
export function difference(self: any, ...args: any[]): any {
  if (isMutableSet(self, "difference") || isFrozenSet(self)) {
    const [others] = bindArguments("difference", ["*others"], args);
    return plainDifference(self, ...others);
  }
  return callMethod(self, "difference", ...args);
}
