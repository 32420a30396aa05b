// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isDict } from "./kinds.js";
import { itemsView } from "../builtins/views.js";

/** `value.items(…)`, where only run time knows what the value is. */
export function items(self: any, ...args: any[]): any {
  if (isDict(self, "items")) {
    bindArguments("items", [], args);
    return itemsView(self);
  }
  return callMethod(self, "items", ...args);
}
