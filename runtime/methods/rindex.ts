// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { strRindex } from "../builtins/str-find.js";

/** `value.rindex(…)`, where only run time knows what the value is. */
export function rindex(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [sub, start, end] = bindArguments("rindex", ["/sub", "/start=", "/end="], args);
    return strRindex(self, sub, start, end);
  }
  return callMethod(self, "rindex", ...args);
}
