import { ValueError } from "../builtins/exceptions-core.js";
import { finite, infinity, notANumber, type Parts } from "./parts.js";

/** A float's exact value: every float is a decimal with as many places as it has halvings. */
export function exactly(value: number): Parts {
  if (Number.isNaN(value)) return notANumber;
  if (!Number.isFinite(value)) return infinity(value < 0);
  let numerator = Math.abs(value);
  let halvings = 0;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    halvings += 1;
  }
  const negative = value < 0 || Object.is(value, -0);
  return finite(negative, BigInt(numerator) * 5n ** BigInt(halvings), -halvings);
}

/** The parts of `(sign, digits, exponent)`. @throws ValueError where they are none */
export function partsOfTuple(value: readonly unknown[]): Parts {
  if (value.length !== 3) throw new ValueError("argument must be a sequence of length 3");
  const [sign, digits, exponent] = value as [unknown, readonly number[], unknown];
  if (sign !== 0 && sign !== 1)
    throw new ValueError("sign must be an integer with the value 0 or 1");
  const negative = sign === 1;
  if (exponent === "F") return infinity(negative);
  const coefficient = BigInt(digits.join("") || 0);
  if (exponent === "n" || exponent === "N") {
    return { kind: exponent === "n" ? "nan" : "snan", negative, coefficient, exponent: 0 };
  }
  if (typeof exponent !== "number") {
    throw new ValueError("string argument in the third position must be 'F', 'n' or 'N'");
  }
  return finite(negative, coefficient, exponent);
}
