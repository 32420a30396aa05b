// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { strRfind } from "../builtins/str-find.js";

/** `value.rfind(…)`, where only run time knows what the value is. */
export function rfind(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [sub, start, end] = bindArguments("rfind", ["/sub", "/start=", "/end="], args);
    return strRfind(self, sub, start, end);
  }
  return callMethod(self, "rfind", ...args);
}
