// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { dictCopy } from "../builtins/dicts.js";
import { isDict, isFrozenSet, isList, isMutableSet } from "./kinds.js";
import { setCopy } from "../builtins/sets.js";

/** `value.copy(…)`, where only run time knows what the value is. */
export function copy(self: any, ...args: any[]): any {
  if (isList(self)) {
    bindArguments("copy", [], args);
    return [...self];
  }
  if (isDict(self, "copy")) {
    bindArguments("copy", [], args);
    return dictCopy(self);
  }
  if (isMutableSet(self, "copy") || isFrozenSet(self)) {
    bindArguments("copy", [], args);
    return setCopy(self);
  }
  return callMethod(self, "copy", ...args);
}
