// Written by `npm run generate` from the grammar-maps: change those instead.
import { bindArguments } from "./arguments.js";
import { callMethod } from "./call-method.js";
import { isList } from "./kinds.js";

/** `value.append(…)`, where only run time knows what the value is. */
export function append(self: any, ...args: any[]): any {
  if (isList(self)) {
    const [object] = bindArguments("append", ["/object"], args);
    self.push(object);
    return null;
  }
  return callMethod(self, "append", ...args);
}
