import { bitAnd, bitOr, bitXor, shiftLeft, shiftRight } from "../builtins/bit-operators.js";
import { divide, floorDivide, modulo, pow } from "../builtins/division-operators.js";
import {
  addInPlace,
  andInPlace,
  mulInPlace,
  orInPlace,
  subInPlace,
  xorInPlace,
} from "../builtins/in-place.js";
import { specialMethod } from "../builtins/methods.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import { matMul } from "../builtins/operators.js";

/*
 * `a = operator.iadd(a, b)` is `a += b`.
 * https://docs.python.org/3/library/operator.html#in-place-operators
 */

export {
  addInPlace as iadd,
  andInPlace as iand,
  mulInPlace as imul,
  orInPlace as ior,
  subInPlace as isub,
  xorInPlace as ixor,
};

type Operator = (a: unknown, b: unknown) => unknown;

const inPlace =
  (name: string, plain: Operator): Operator =>
  (a, b) => {
    const answer = specialMethod(a, `__i${name}__`)?.(b) ?? NotImplemented;
    return answer === NotImplemented ? plain(a, b) : answer;
  };

export const ifloordiv = inPlace("floordiv", floorDivide);
export const ilshift = inPlace("lshift", shiftLeft);
export const imatmul = inPlace("matmul", matMul);
export const imod = inPlace("mod", modulo);
export const ipow = inPlace("pow", (a, b) => pow(a, b));
export const irshift = inPlace("rshift", shiftRight);
export const itruediv = inPlace("truediv", divide);

export { bitAnd as and_, bitOr as or_, bitXor as xor };
