// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { zfill as plainZfill } from "../builtins/str-pad.js";

/** `value.zfill(…)`, where only run time knows what the value is. */
export function zfill(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [width] = bindArguments("zfill", ["/width"], args);
    return plainZfill(self, width);
  }
  return callMethod(self, "zfill", ...args);
}
