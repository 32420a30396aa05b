// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isFrozenSet, isMutableSet } from "./kinds.js";
import { isSubsetOf } from "../builtins/sets.js";

/** `value.issubset(…)`, where only run time knows what the value is. */
export function issubset(self: any, ...args: any[]): any {
  if (isMutableSet(self, "issubset") || isFrozenSet(self)) {
    const [other] = bindArguments("issubset", ["/other"], args);
    return isSubsetOf(self, other);
  }
  return callMethod(self, "issubset", ...args);
}
