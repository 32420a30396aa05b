// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isList } from "./kinds.js";
import { sort as plainSort } from "../builtins/sorted.js";

/** `value.sort(…)`, where only run time knows what the value is. */
export function sort(self: any, ...args: any[]): any {
  if (isList(self)) {
    const [key, reverse] = bindArguments("sort", ["!key=", "!reverse="], args);
    plainSort(self, { key: key, reverse: reverse });
    return null;
  }
  return callMethod(self, "sort", ...args);
}
