import { specialMethod } from "./methods.js";
import { binarySpecial, specialOrThrow, unsupportedOperands } from "./binary-operators.js";
import { TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { float } from "./float.js";
import {
  div,
  floatDiv,
  floatDivMod,
  floatFloorDiv,
  floatMod,
  floatPow,
} from "./float-arithmetic.js";
import { floorDiv, intPow, mod } from "./int-arithmetic.js";
import { NotImplemented } from "./not-implemented.js";
import { type Int, intOf, isFloatValue, numberOf } from "./numbers.js";
import { intToFloat } from "./to-float.js";
import { percentFormat } from "./percent-format.js";
import { tuple } from "./tuple.js";
import { typeName } from "./type-name.js";

/*
 * `/`, `//`, `%`, `**` and `divmod` of values whose types are decided at run time. Floats come out
 * self-describing.
 */

function byKind(
  name: string,
  symbol: string,
  left: unknown,
  right: unknown,
  onInts: (a: Int, b: Int) => unknown,
  onFloats: (a: number, b: number) => unknown,
): unknown {
  const a = intOf(left);
  const b = intOf(right);
  if (a !== undefined && b !== undefined) return onInts(a, b);
  const x = numberOf(left);
  const y = numberOf(right);
  if (x !== undefined && y !== undefined) return onFloats(intToFloat(x), intToFloat(y));
  return specialOrThrow(name, symbol, left, right);
}

/** `left / right`. */
export function divide(left: number, right: number): number;
export function divide(left: Int, right: Int): number;
export function divide(left: unknown, right: unknown): any;
export function divide(left: unknown, right: unknown): unknown {
  return byKind(
    "truediv",
    "/",
    left,
    right,
    (a, b) => float(div(a, b)),
    (x, y) => float(floatDiv(x, y)),
  );
}

/** `left // right`. */
export function floorDivide(left: number, right: number): number;
export function floorDivide(left: Int, right: Int): Int;
export function floorDivide(left: unknown, right: unknown): any;
export function floorDivide(left: unknown, right: unknown): unknown {
  return byKind("floordiv", "//", left, right, floorDiv, (x, y) => float(floatFloorDiv(x, y)));
}

/** `left % right`, whatever the two are: a text is formatted. */
export function modulo(left: Int, right: number): number;
export function modulo(left: Int, right: Int): Int;
export function modulo(left: unknown, right: unknown): any;
export function modulo(left: unknown, right: unknown): unknown {
  if (typeof left === "string") return percentFormat(left, right);
  return byKind("mod", "%", left, right, mod, (x, y) => float(floatMod(x, y)));
}

/**
 * `divmod(left, right)`.
 * @see https://docs.python.org/3/library/functions.html#divmod
 */
export function divmod(left: number, right: number): readonly [number, number];
export function divmod(left: Int, right: number): readonly [Int, number];
export function divmod(left: Int, right: Int): readonly [Int, Int];
export function divmod(left: unknown, right: unknown): readonly [unknown, unknown];
export function divmod(left: unknown, right: unknown): unknown {
  return byKind(
    "divmod",
    "divmod()",
    left,
    right,
    (a, b) => tuple(floorDiv(a, b), mod(a, b)),
    (x, y) => tuple(...floatDivMod(x, y).map(float)),
  );
}

/**
 * `base ** exponent`, and `pow(base, exponent, modulus)`.
 * @see https://docs.python.org/3/library/functions.html#pow
 */
export function pow(base: number, exponent: number, modulus?: number | null): number;
export function pow(base: Int, exponent: Int, modulus?: Int | null): Int;
export function pow(base: unknown, exponent: unknown, modulus?: unknown): any;
export function pow(base: unknown, exponent: unknown, modulus: unknown = null): unknown {
  if (modulus !== null) {
    const method = OF_TWO.has(typeName(base)) ? undefined : specialMethod(base, "__pow__");
    const answer = method?.(exponent, modulus) ?? NotImplemented;
    return answer === NotImplemented ? powerModulo(base, exponent, modulus) : answer;
  }
  const a = intOf(base);
  const b = intOf(exponent);
  if (a !== undefined && b !== undefined && b >= 0) return intPow(a, b);
  const x = numberOf(base);
  const y = numberOf(exponent);
  if (x !== undefined && y !== undefined) return float(floatPow(intToFloat(x), intToFloat(y)));
  const answer = binarySpecial("pow", base, exponent);
  if (answer === NotImplemented) throw unsupportedOperands("** or pow()", base, exponent);
  return answer;
}

/** Numbers of the library that are raised to a power, but not modulo a third. */
const OF_TWO: ReadonlySet<string> = new Set(["complex", "Fraction", "Decimal"]);

function powerModulo(base: unknown, exponent: unknown, modulus: unknown): Int {
  const [a, b, m] = [intOf(base), intOf(exponent), intOf(modulus)];
  if (a === undefined || b === undefined || m === undefined) {
    const given = [base, exponent, modulus];
    if (given.some((value) => typeName(value) === "complex"))
      throw new ValueError("complex modulo");
    if (given.some((value) => intOf(value) === undefined && !isFloatValue(value))) {
      const names = given.map((value) => `'${typeName(value)}'`).join(", ");
      throw new TypeError(`unsupported operand type(s) for ** or pow(): ${names}`);
    }
    throw new TypeError("pow() 3rd argument not allowed unless all arguments are integers");
  }
  const divisor = BigInt(m);
  if (divisor === 0n) throw new ValueError("pow() 3rd argument cannot be 0");
  let square = BigInt(a) % divisor;
  let rest = BigInt(b);
  if (rest < 0n) {
    square = inverse(square, divisor);
    rest = -rest;
  }
  let power = 1n;
  for (; rest > 0n; rest >>= 1n) {
    if (rest & 1n) power = (power * square) % divisor;
    square = (square * square) % divisor;
  }
  return mod(power, divisor);
}

/** The inverse by Euclid's extended algorithm. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [rest, nextRest] = [
    modulus < 0n ? -modulus : modulus,
    BigInt(mod(value, modulus < 0n ? -modulus : modulus)),
  ];
  let [factor, nextFactor] = [0n, 1n];
  while (nextRest !== 0n) {
    const quotient = rest / nextRest;
    [rest, nextRest] = [nextRest, rest - quotient * nextRest];
    [factor, nextFactor] = [nextFactor, factor - quotient * nextFactor];
  }
  if (rest !== 1n) throw new ValueError("base is not invertible for the given modulus");
  return factor;
}
