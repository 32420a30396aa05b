// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { rsplit as plainRsplit } from "../builtins/str-split.js";

/** `value.rsplit(…)`, where only run time knows what the value is. */
export function rsplit(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [sep, maxsplit] = bindArguments("rsplit", ["sep=", "maxsplit="], args);
    return plainRsplit(self, sep, maxsplit);
  }
  return callMethod(self, "rsplit", ...args);
}
