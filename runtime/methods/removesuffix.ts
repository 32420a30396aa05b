// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { removeSuffix } from "../builtins/str-strip.js";

/** `value.removesuffix(…)`, where only run time knows what the value is. */
export function removesuffix(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [suffix] = bindArguments("removesuffix", ["/suffix"], args);
    return removeSuffix(self, suffix);
  }
  return callMethod(self, "removesuffix", ...args);
}
