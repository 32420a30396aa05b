// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { rstrip as plainRstrip } from "../builtins/str-strip.js";

/** `value.rstrip(…)`, where only run time knows what the value is. */
export function rstrip(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [chars] = bindArguments("rstrip", ["/chars="], args);
    return plainRstrip(self, chars);
  }
  return callMethod(self, "rstrip", ...args);
}
