/** A module of the program: it is found before the library's. */

import { floorDivide, str, sum } from "./runtime/builtins.js";

export function mean(values: number[]): string {
  return `about ${str(floorDivide(sum(values), values.length))}`;
}
