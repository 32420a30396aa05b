// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isList } from "./kinds.js";
import { listInsert } from "../builtins/lists.js";

/** `value.insert(…)`, where only run time knows what the value is. */
export function insert(self: any, ...args: any[]): any {
  if (isList(self)) {
    const [index, object] = bindArguments("insert", ["/index", "/object"], args);
    listInsert(self, index, object);
    return null;
  }
  return callMethod(self, "insert", ...args);
}
