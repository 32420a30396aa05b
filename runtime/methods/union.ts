// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isFrozenSet, isMutableSet } from "./kinds.js";
import { union as plainUnion } from "../builtins/sets.js";

/** `value.union(…)`, where only run time knows what the value is. */
export function union(self: any, ...args: any[]): any {
  if (isMutableSet(self, "union") || isFrozenSet(self)) {
    const [others] = bindArguments("union", ["*others"], args);
    return plainUnion(self, ...others);
  }
  return callMethod(self, "union", ...args);
}
