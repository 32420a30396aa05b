// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isList } from "./kinds.js";
import { listExtend } from "../builtins/lists.js";

/** `value.extend(…)`, where only run time knows what the value is. */
export function extend(self: any, ...args: any[]): any {
  if (isList(self)) {
    const [iterable] = bindArguments("extend", ["/iterable"], args);
    listExtend(self, iterable);
    return null;
  }
  return callMethod(self, "extend", ...args);
}
