// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { intersection as plainIntersection } from "../builtins/sets.js";
import { isFrozenSet, isMutableSet } from "./kinds.js";

/** `value.intersection(…)`, where only run time knows what the value is. */
export function intersection(self: any, ...args: any[]): any {
  if (isMutableSet(self, "intersection") || isFrozenSet(self)) {
    const [others] = bindArguments("intersection", ["*others"], args);
    return plainIntersection(self, ...others);
  }
  return callMethod(self, "intersection", ...args);
}
