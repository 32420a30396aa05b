// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isList, isTuple } from "./kinds.js";
import { listIndex, tupleIndex } from "../builtins/lists.js";
import { strIndex } from "../builtins/str-find.js";

/** `value.index(…)`, where only run time knows what the value is. */
export function index(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [sub, start, end] = bindArguments("index", ["/sub", "/start=", "/end="], args);
    return strIndex(self, sub, start, end);
  }
  if (isList(self)) {
    const [value, start, stop] = bindArguments("index", ["/value", "/start=", "/stop="], args);
    return listIndex(self, value, start, stop);
  }
  if (isTuple(self)) {
    const [value, start, stop] = bindArguments("index", ["/value", "/start=", "/stop="], args);
    return tupleIndex(self, value, start, stop);
  }
  return callMethod(self, "index", ...args);
}
