// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isDisjoint } from "../builtins/sets.js";
import { isFrozenSet, isMutableSet } from "./kinds.js";

/** `value.isdisjoint(…)`, where only run time knows what the value is. */
export function isdisjoint(self: any, ...args: any[]): any {
  if (isMutableSet(self, "isdisjoint") || isFrozenSet(self)) {
    const [other] = bindArguments("isdisjoint", ["/other"], args);
    return isDisjoint(self, other);
  }
  return callMethod(self, "isdisjoint", ...args);
}
