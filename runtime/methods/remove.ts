// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isList, isMutableSet } from "./kinds.js";
import { listRemove } from "../builtins/lists.js";
import { setRemove } from "../builtins/sets.js";

/** `value.remove(…)`, where only run time knows what the value is. */
export function remove(self: any, ...args: any[]): any {
  if (isList(self)) {
    const [value] = bindArguments("remove", ["/value"], args);
    listRemove(self, value);
    return null;
  }
  if (isMutableSet(self, "remove")) {
    const [element] = bindArguments("remove", ["/element"], args);
    setRemove(self, element);
    return null;
  }
  return callMethod(self, "remove", ...args);
}
