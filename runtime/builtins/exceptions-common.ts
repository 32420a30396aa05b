import { Exception, RuntimeError } from "./exceptions-core.js";

/*
 * The classes with `__name__` share theirs with classes of JavaScript, so bundlers may rename them.
 * The classes with `native` also catch what the JavaScript engine throws in their place: see
 * native-errors.ts.
 */

export class ArithmeticError extends Exception {
  static override readonly native: boolean = true;
}
export class FloatingPointError extends ArithmeticError {}
export class OverflowError extends ArithmeticError {}
export class ZeroDivisionError extends ArithmeticError {
  static override readonly native: boolean = true;
}

export class AssertionError extends Exception {}

export class AttributeError extends Exception {
  static override readonly native: boolean = true;
}

export class BufferError extends Exception {}
export class EOFError extends Exception {}

/** `new ImportError(message)`. */
export class ImportError extends Exception {}
export class ModuleNotFoundError extends ImportError {}

export class LookupError extends Exception {}
export class IndexError extends LookupError {}

/** Its text is the `repr` of the missing key. */
export class KeyError extends LookupError {}

export class MemoryError extends Exception {
  static override readonly native: boolean = true;
}

export class NameError extends Exception {
  static override readonly native: boolean = true;
}
export class UnboundLocalError extends NameError {
  static override readonly native: boolean = true;
}

export class NotImplementedError extends RuntimeError {}

/** Too deep a recursion, the engine's own stack overflow included. */
export class RecursionError extends RuntimeError {
  static override readonly native: boolean = true;
}

export class ReferenceError extends Exception {
  static readonly __name__: string = "ReferenceError";
}
export class SyntaxError extends Exception {
  static readonly __name__: string = "SyntaxError";
}
export class IndentationError extends SyntaxError {}
export class TabError extends IndentationError {}
export class SystemError extends Exception {}

export class TypeError extends Exception {
  static readonly __name__: string = "TypeError";
  static override readonly native: boolean = true;
}
