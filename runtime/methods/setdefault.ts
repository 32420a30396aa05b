// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isDict } from "./kinds.js";
import { setDefault } from "../builtins/dicts.js";

/** `value.setdefault(…)`, where only run time knows what the value is. */
export function setdefault(self: any, ...args: any[]): any {
  if (isDict(self, "setdefault")) {
    const [key, defaultValue] = bindArguments("setdefault", ["/key", "/default="], args);
    return setDefault(self, key, defaultValue);
  }
  return callMethod(self, "setdefault", ...args);
}
