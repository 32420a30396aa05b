// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { dictUpdate } from "../builtins/dicts.js";
import { isDict, isMutableSet } from "./kinds.js";
import { setUpdate } from "../builtins/sets.js";

/** `value.update(…)`, where only run time knows what the value is. */
export function update(self: any, ...args: any[]): any {
  if (isDict(self, "update")) {
    const [mapping, kwargs] = bindArguments("update", ["/mapping=", "**kwargs"], args);
    if (mapping !== undefined) {
      dictUpdate(self, mapping, kwargs);
      return null;
    }
    dictUpdate(self, kwargs);
    return null;
  }
  if (isMutableSet(self, "update")) {
    const [others] = bindArguments("update", ["*others"], args);
    setUpdate(self, ...others);
    return null;
  }
  return callMethod(self, "update", ...args);
}
