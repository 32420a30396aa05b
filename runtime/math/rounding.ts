import { TypeError } from "../builtins/exceptions-common.js";
import { specialMethod } from "../builtins/methods.js";
import { intOf, numberOf } from "../builtins/numbers.js";
import { typeName } from "../builtins/type-name.js";
import { intOfReal, realOf } from "./real.js";

/** Ints stay as they are, however large; objects decide themselves; floats are rounded. */
function rounded(value: unknown, method: string, round: (real: number) => number): number {
  const whole = intOf(value);
  // A bare -0 may be a float: the int that is made of it has no sign.
  if (whole !== undefined) return whole === 0 ? 0 : (whole as number);
  const custom = specialMethod(value, method);
  return custom ? (custom() as number) : intOfReal(round(realOf(value)));
}

/** https://docs.python.org/3/library/math.html#math.floor */
export function floor(value: number | bigint | object): number {
  return rounded(value, "__floor__", Math.floor);
}

/** https://docs.python.org/3/library/math.html#math.ceil */
export function ceil(value: number | bigint | object): number {
  return rounded(value, "__ceil__", Math.ceil);
}

/** https://docs.python.org/3/library/math.html#math.trunc */
export function trunc(value: number | bigint | object): number {
  if (numberOf(value) === undefined && !specialMethod(value, "__trunc__"))
    throw new TypeError(`type ${typeName(value)} doesn't define __trunc__ method`);
  return rounded(value, "__trunc__", Math.trunc);
}
