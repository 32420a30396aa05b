// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { float } from "../builtins/float.js";
import { isFloat, isInt } from "./kinds.js";

/** `value.conjugate(…)`, where only run time knows what the value is. */
export function conjugate(self: any, ...args: any[]): any {
  if (typeof self === "boolean" || isInt(self)) {
    bindArguments("conjugate", [], args);
    return self;
  }
  if (isFloat(self)) {
    bindArguments("conjugate", [], args);
    return float(self);
  }
  return callMethod(self, "conjugate", ...args);
}
