// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { rpartition as plainRpartition } from "../builtins/str-split.js";

/** `value.rpartition(…)`, where only run time knows what the value is. */
export function rpartition(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [sep] = bindArguments("rpartition", ["/sep"], args);
    return plainRpartition(self, sep);
  }
  return callMethod(self, "rpartition", ...args);
}
