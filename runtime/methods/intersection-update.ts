// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { intersectionUpdate } from "../builtins/sets.js";
import { isMutableSet } from "./kinds.js";

/** `value.intersection_update(…)`, where only run time knows what the value is. */
export function intersection_update(self: any, ...args: any[]): any {
  if (isMutableSet(self, "intersection_update")) {
    const [others] = bindArguments("intersection_update", ["*others"], args);
    intersectionUpdate(self, ...others);
    return null;
  }
  return callMethod(self, "intersection_update", ...args);
}
