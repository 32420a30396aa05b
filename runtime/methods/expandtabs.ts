// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { expandTabs } from "../builtins/str-pad.js";

/** `value.expandtabs(…)`, where only run time knows what the value is. */
export function expandtabs(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [tabsize] = bindArguments("expandtabs", ["tabsize="], args);
    return expandTabs(self, tabsize);
  }
  return callMethod(self, "expandtabs", ...args);
}
