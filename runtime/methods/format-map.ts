// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { formatMap } from "../builtins/str-format.js";

/** `value.format_map(…)`, where only run time knows what the value is. */
export function format_map(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [mapping] = bindArguments("format_map", ["/mapping"], args);
    return formatMap(self, mapping);
  }
  return callMethod(self, "format_map", ...args);
}
