// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { rjust as plainRjust } from "../builtins/str-pad.js";

/** `value.rjust(…)`, where only run time knows what the value is. */
export function rjust(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [width, fillchar] = bindArguments("rjust", ["/width", "/fillchar="], args);
    return plainRjust(self, width, fillchar);
  }
  return callMethod(self, "rjust", ...args);
}
