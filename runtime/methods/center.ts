// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { center as plainCenter } from "../builtins/str-pad.js";

/** `value.center(…)`, where only run time knows what the value is. */
export function center(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [width, fillchar] = bindArguments("center", ["/width", "/fillchar="], args);
    return plainCenter(self, width, fillchar);
  }
  return callMethod(self, "center", ...args);
}
