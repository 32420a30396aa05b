// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { splitLines } from "../builtins/str-split.js";

/** `value.splitlines(…)`, where only run time knows what the value is. */
export function splitlines(self: any, ...args: any[]): any {
  if (typeof self === "string") {
    const [keepends] = bindArguments("splitlines", ["keepends="], args);
    return splitLines(self, keepends);
  }
  return callMethod(self, "splitlines", ...args);
}
