// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { removePrefix } from "../builtins/str-strip.js";

/** `value.removeprefix(…)`, where only run time knows what the value is. */
export function removeprefix(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [prefix] = bindArguments("removeprefix", ["/prefix"], args);
    return removePrefix(self, prefix);
  }
  return callMethod(self, "removeprefix", ...args);
}
