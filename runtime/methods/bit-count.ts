// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { bitCount } from "../builtins/characters.js";
import { callMethod } from "./call-method.js";
import { isInt } from "./kinds.js";

/** `value.bit_count(…)`, where only run time knows what the value is. */
export function bit_count(self: any, ...args: any[]): any {
  if (typeof self === "boolean" || isInt(self)) {
    bindArguments("bit_count", [], args);
    return bitCount(self);
  }
  return callMethod(self, "bit_count", ...args);
}
