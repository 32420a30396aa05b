import { expect, test } from "vitest";
import { float } from "../../../runtime/builtins/float.ts";
import * as averages from "../../../runtime/statistics/averages.ts";
import * as spread from "../../../runtime/statistics/spread.ts";
import * as angles from "../../../runtime/math/angles.ts";
import * as constants from "../../../runtime/math/constants.ts";
import { nan } from "../../../runtime/math/nan.ts";
import * as exact from "../../../runtime/math/exact.ts";
import * as floats from "../../../runtime/math/floats.ts";
import * as gamma from "../../../runtime/math/gamma.ts";
import * as powers from "../../../runtime/math/powers.ts";
import * as rounding from "../../../runtime/math/rounding.ts";
import * as sums from "../../../runtime/math/sums.ts";
import { outcome, recorded } from "./recorded.ts";

const math: Record<string, unknown> = {
  ...angles,
  ...constants,
  nan,
  ...exact,
  ...floats,
  ...gamma,
  ...powers,
  ...rounding,
  ...sums,
};
const statistics: Record<string, unknown> = { ...averages, ...spread };

/** Functions whose result is not a float. */
const plain =
  /^(?:floor|ceil|trunc|factorial|comb|perm|gcd|lcm|isqrt|prod\(\[1,|is|frexp|mode|multimode|mean\(\[1,2,3\]|median(?:_low|_high|\(\[3)|variance\(\[1,2,3\])/;

/** The recorded expressions are almost JavaScript. */
function evaluate(code: string, scope: Record<string, unknown>): unknown {
  const translated = code
    .replace(/10\*\*(\d+)/g, "10n**$1n")
    .replace(/\[0\.1\]\*10/, "Array(10).fill(0.1)")
    .replace(/\(\((.*)\),\((.*)\)\)/, "([$1],[$2])")
    .replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const names = Object.keys(scope);
  // oxlint-disable-next-line typescript/no-implied-eval
  const run = new Function(...names, `return ${translated}`) as (...values: unknown[]) => unknown;
  const value = run(...names.map((name) => scope[name]));
  if (plain.test(code)) return value;
  return Array.isArray(value) ? Object.freeze(value.map(float)) : float(value as number);
}

test.each(Object.entries(recorded.math))("math.%s", (code, answer) => {
  const scope = { ...math, float };
  expect(outcome(() => (code.startsWith("frexp") ? frexp(code) : evaluate(code, scope)))).toEqual(
    answer,
  );
});

function frexp(code: string): unknown {
  const [mantissa, exponent] = floats.frexp(code.includes("10") ? 10 : 0);
  return Object.freeze([float(mantissa), exponent]);
}

test.each(Object.entries(recorded.statistics))("statistics.%s", (code, answer) => {
  expect(outcome(() => evaluate(code, statistics))).toEqual(answer);
});
