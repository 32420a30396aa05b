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
export class InvalidOperation extends DecimalException {
  static override readonly __module__: string = "decimal";
}
export class DivisionByZero extends ZeroDivisionError {
  static readonly __module__ = "decimal";
}
export class Clamped extends DecimalException {
  static override readonly __module__: string = "decimal";
}
export class Inexact extends DecimalException {
  static override readonly __module__: string = "decimal";
}
export class Rounded extends DecimalException {
  static override readonly __module__: string = "decimal";
}
export class Subnormal extends DecimalException {
  static override readonly __module__: string = "decimal";
}
export class Overflow extends Inexact {
  static override readonly __module__: string = "decimal";
}
export class Underflow extends Inexact {
  static override readonly __module__: string = "decimal";
}
export class FloatOperation extends DecimalException {
  static override readonly __module__: string = "decimal";
}
export class ConversionSyntax extends InvalidOperation {
  static override readonly __module__: string = "decimal";
}
export class DivisionImpossible extends InvalidOperation {
  static override readonly __module__: string = "decimal";
}
export class DivisionUndefined extends InvalidOperation {
  static override readonly __module__: string = "decimal";
}
export class InvalidContext extends InvalidOperation {
  static override readonly __module__: string = "decimal";
}

/** A class of exceptions that a context may trap. */
export type Signal = new (...args: unknown[]) => Error;
