import { ArithmeticError, ZeroDivisionError } from "../builtins/exceptions-common.js";

/** https://docs.python.org/3/library/decimal.html#signals */
export class DecimalException extends ArithmeticError {
  static readonly __module__: string = "decimal";

  /** `DivisionByZero` is one too, though it extends `ZeroDivisionError`. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
    return this === DecimalException && value instanceof DivisionByZero;
  }
}
export class InvalidOperation extends DecimalException {}
export class DivisionByZero extends ZeroDivisionError {
  static readonly __module__ = "decimal";
}
export class Clamped extends DecimalException {}
export class Inexact extends DecimalException {}
export class Rounded extends DecimalException {}
export class Subnormal extends DecimalException {}
export class Overflow extends Inexact {}
export class Underflow extends Inexact {}
export class FloatOperation extends DecimalException {}
export class ConversionSyntax extends InvalidOperation {}
export class DivisionImpossible extends InvalidOperation {}
export class DivisionUndefined extends InvalidOperation {}
export class InvalidContext extends InvalidOperation {}

/** A class of exceptions that a context may trap. */
export type Signal = new (...args: unknown[]) => Error;
