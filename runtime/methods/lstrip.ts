// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { lstrip as plainLstrip } from "../builtins/str-strip.js";

/** `value.lstrip(…)`, where only run time knows what the value is. */
export function lstrip(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [chars] = bindArguments("lstrip", ["/chars="], args);
    return plainLstrip(self, chars);
  }
  return callMethod(self, "lstrip", ...args);
}
