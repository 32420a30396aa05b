// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";

/** `value.upper(…)`, where only run time knows what the value is. */
export function upper(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    bindArguments("upper", [], args);
    return self.toUpperCase();
  }
  return callMethod(self, "upper", ...args);
}
