// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isFrozenSet, isMutableSet } from "./kinds.js";
import { isSupersetOf } from "../builtins/sets.js";

/** `value.issuperset(…)`, where only run time knows what the value is. */
export function issuperset(self: any, ...args: any[]): any {
  if (isMutableSet(self, "issuperset") || isFrozenSet(self)) {
    const [other] = bindArguments("issuperset", ["/other"], args);
    return isSupersetOf(self, other);
  }
  return callMethod(self, "issuperset", ...args);
}
