// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isList, isTuple } from "./kinds.js";
import { listCount } from "../builtins/lists.js";
import { strCount } from "../builtins/str-find.js";

/** `value.count(…)`, where only run time knows what the value is. */
export function count(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [sub, start, end] = bindArguments("count", ["/sub", "/start=", "/end="], args);
    return strCount(self, sub, start, end);
  }
  if (isList(self) || isTuple(self)) {
    const [value] = bindArguments("count", ["/value"], args);
    return listCount(self, value);
  }
  return callMethod(self, "count", ...args);
}
