// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { partition as plainPartition } from "../builtins/str-split.js";

/** `value.partition(…)`, where only run time knows what the value is. */
export function partition(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [sep] = bindArguments("partition", ["/sep"], args);
    return plainPartition(self, sep);
  }
  return callMethod(self, "partition", ...args);
}
