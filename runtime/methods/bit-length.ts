// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { bitLength } from "../builtins/characters.js";
import { callMethod } from "./call-method.js";
import { isInt } from "./kinds.js";

/** `value.bit_length(…)`, where only run time knows what the value is. */
export function bit_length(self: any, ...args: any[]): any {
  if (typeof self === "boolean" || isInt(self)) {
    bindArguments("bit_length", [], args);
    return bitLength(self);
  }
  return callMethod(self, "bit_length", ...args);
}
