/** The runtime's helpers for operators. */
import type { BinaryOperator } from "../../ast/python.ts";

/** Helpers that decide by value. */
export const DYNAMIC: Readonly<Record<BinaryOperator, string>> = {
  "+": "add",
  "-": "sub",
  "*": "mul",
  "/": "divide",
  "//": "floorDivide",
  "%": "modulo",
  "**": "pow",
  "@": "matMul",
  "<<": "shiftLeft",
  ">>": "shiftRight",
  "&": "bitAnd",
  "|": "bitOr",
  "^": "bitXor",
};

/** The same for `target += value`. */
export const IN_PLACE: Readonly<Record<BinaryOperator, string>> = {
  "+": "addInPlace",
  "*": "mulInPlace",
  "-": "subInPlace",
  "|": "orInPlace",
  "&": "andInPlace",
  "^": "xorInPlace",
  "/": "divideInPlace",
  "//": "floorDivideInPlace",
  "%": "moduloInPlace",
  "**": "powInPlace",
  "@": "matMulInPlace",
  "<<": "shiftLeftInPlace",
  ">>": "shiftRightInPlace",
};

/** The helpers of an augmented assignment, where they are not those of the plain operator. */
export interface InPlace {
  /** Of values whose types run time knows. */
  readonly dynamic: string;
  /** Of what is changed in place. */
  readonly container?: string;
}

export const OPERATOR_HELPERS: ReadonlySet<string> = new Set(
  [DYNAMIC, IN_PLACE].flatMap((helpers) => Object.values(helpers)),
);
