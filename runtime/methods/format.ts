// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { strFormat } from "../builtins/str-format.js";

/** `value.format(…)`, where only run time knows what the value is. */
export function format(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [argsValue, kwargs] = bindArguments("format", ["*args", "**kwargs"], args);
    return strFormat(self, [...argsValue], kwargs);
  }
  return callMethod(self, "format", ...args);
}
