/*
 * `a = operator.iadd(a, b)` is `a += b`.
 * https://docs.python.org/3/library/operator.html#in-place-operators
 */

export {
  addInPlace as iadd,
  andInPlace as iand,
  divideInPlace as itruediv,
  floorDivideInPlace as ifloordiv,
  matMulInPlace as imatmul,
  moduloInPlace as imod,
  mulInPlace as imul,
  orInPlace as ior,
  powInPlace as ipow,
  shiftLeftInPlace as ilshift,
  shiftRightInPlace as irshift,
  subInPlace as isub,
  xorInPlace as ixor,
} from "../builtins/in-place.js";
export { bitAnd as and_, bitOr as or_, bitXor as xor } from "../builtins/bit-operators.js";
