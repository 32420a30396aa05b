// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { ljust as plainLjust } from "../builtins/str-pad.js";

/** `value.ljust(…)`, where only run time knows what the value is. */
export function ljust(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [width, fillchar] = bindArguments("ljust", ["/width", "/fillchar="], args);
    return plainLjust(self, width, fillchar);
  }
  return callMethod(self, "ljust", ...args);
}
