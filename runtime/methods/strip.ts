// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { strip as plainStrip } from "../builtins/str-strip.js";

/** `value.strip(…)`, where only run time knows what the value is. */
export function strip(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [chars] = bindArguments("strip", ["/chars="], args);
    return plainStrip(self, chars);
  }
  return callMethod(self, "strip", ...args);
}
