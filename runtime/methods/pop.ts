// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { dictPop } from "../builtins/dicts.js";
import { isDict, isList, isMutableSet } from "./kinds.js";
import { listPop } from "../builtins/lists.js";
import { setPop } from "../builtins/sets.js";

/** `value.pop(…)`, where only run time knows what the value is. */
export function pop(self: any, ...args: any[]): any {
  if (isList(self)) {
    const [index] = bindArguments("pop", ["/index="], args);
    return listPop(self, index);
  }
  if (isDict(self, "pop")) {
    const [key, defaultValue] = bindArguments("pop", ["/key", "/default="], args);
    return dictPop(self, key, defaultValue);
  }
  if (isMutableSet(self, "pop")) {
    bindArguments("pop", [], args);
    return setPop(self);
  }
  return callMethod(self, "pop", ...args);
}
