// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isDict } from "./kinds.js";
import { valuesView } from "../builtins/views.js";

/** `value.values(…)`, where only run time knows what the value is. */
export function values(self: any, ...args: any[]): any {
  if (isDict(self, "values")) {
    bindArguments("values", [], args);
    return valuesView(self);
  }
  return callMethod(self, "values", ...args);
}
