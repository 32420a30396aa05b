import { TypeError, ZeroDivisionError } from "../builtins/exceptions-common.js";
import { Float } from "../builtins/float.js";
import { floorDivBig } from "../builtins/int-arithmetic.js";
import { typeName } from "../builtins/type-name.js";

/** The parts that a duration may be made of. */
export interface DurationParts {
  weeks?: number;
  days?: number;
  hours?: number;
  minutes?: number;
  seconds?: number;
  milliseconds?: number;
  microseconds?: number;
}

const units: readonly (readonly [name: keyof DurationParts, microseconds: bigint])[] = [
  ["microseconds", 1n],
  ["milliseconds", 1000n],
  ["seconds", 1_000_000n],
  ["minutes", 60_000_000n],
  ["hours", 3_600_000_000n],
  ["days", 86_400_000_000n],
  ["weeks", 604_800_000_000n],
];

/**
 * The parts in microseconds. Whole numbers are added exactly; what floats leave over is added up
 * apart and rounded half to even at the end, as CPython's `accum` does.
 */
export function microsecondsOf(parts: DurationParts): bigint {
  let total = 0n;
  let leftOver = 0;
  for (const [name, unit] of units) {
    const value: unknown = parts[name];
    if (value === undefined) continue;
    if (typeof value === "bigint" || typeof value === "boolean") {
      total += BigInt(value) * unit;
    } else if (typeof value === "number" || value instanceof Float) {
      const [whole, fraction] = split(Number(value));
      total += whole * unit;
      if (fraction === 0) continue;
      const [more, rest] = split(Number(unit) * fraction);
      total += more;
      leftOver += rest;
    } else {
      throw new TypeError(`unsupported type for timedelta ${name} component: ${typeName(value)}`);
    }
  }
  if (leftOver === 0) return total;
  let whole = awayFromZero(leftOver);
  if (Math.abs(whole - leftOver) === 0.5) {
    const odd = Number(BigInt.asUintN(1, total));
    whole = 2 * awayFromZero((leftOver + odd) * 0.5) - odd;
  }
  return total + BigInt(whole);
}

function split(value: number): [whole: bigint, fraction: number] {
  const whole = Math.trunc(value);
  return [BigInt(whole), value - whole];
}

function awayFromZero(value: number): number {
  return value < 0 ? -Math.floor(-value + 0.5) : Math.floor(value + 0.5);
}

/** `a / b`, rounded half to even. */
export function divideNearest(a: bigint, b: bigint): bigint {
  if (b === 0n) throw new ZeroDivisionError("integer division or modulo by zero");
  const quotient = floorDivBig(a, b);
  const rest = a - quotient * b;
  const twice = rest * 2n;
  const order =
    b < 0n ? (twice < b ? 1 : twice === b ? 0 : -1) : twice > b ? 1 : twice === b ? 0 : -1;
  return order > 0 || (order === 0 && BigInt.asUintN(1, quotient) === 1n)
    ? quotient + 1n
    : quotient;
}

/** The fraction that a float is, exactly. */
export function ratioOf(value: number): [numerator: bigint, denominator: bigint] {
  let numerator = value;
  let denominator = 1n;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    denominator *= 2n;
  }
  return [BigInt(numerator), denominator];
}
