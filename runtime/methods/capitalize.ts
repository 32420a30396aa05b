// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { capitalize as plainCapitalize } from "../builtins/str-case.js";

/** `value.capitalize(…)`, where only run time knows what the value is. */
export function capitalize(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    bindArguments("capitalize", [], args);
    return plainCapitalize(self);
  }
  return callMethod(self, "capitalize", ...args);
}
