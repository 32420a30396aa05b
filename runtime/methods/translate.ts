// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { translate as plainTranslate } from "../builtins/str-translate.js";

/** `value.translate(…)`, where only run time knows what the value is. */
export function translate(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [table] = bindArguments("translate", ["/table"], args);
    return plainTranslate(self, table);
  }
  return callMethod(self, "translate", ...args);
}
