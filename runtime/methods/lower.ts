// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";

/** `value.lower(…)`, where only run time knows what the value is. */
export function lower(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    bindArguments("lower", [], args);
    return self.toLowerCase();
  }
  return callMethod(self, "lower", ...args);
}
