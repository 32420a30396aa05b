// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { dictGet } from "../builtins/dicts.js";
import { isDict } from "./kinds.js";

/** `value.get(…)`, where only run time knows what the value is. */
export function get(self: any, ...args: any[]): any {
  if (isDict(self, "get")) {
    const [key, defaultValue] = bindArguments("get", ["/key", "/default="], args);
    return dictGet(self, key, defaultValue);
  }
  return callMethod(self, "get", ...args);
}
