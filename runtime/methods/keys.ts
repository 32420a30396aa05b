// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isDict } from "./kinds.js";
import { keysView } from "../builtins/views.js";

/** `value.keys(…)`, where only run time knows what the value is. */
export function keys(self: any, ...args: any[]): any {
  if (isDict(self, "keys")) {
    bindArguments("keys", [], args);
    return keysView(self);
  }
  return callMethod(self, "keys", ...args);
}
