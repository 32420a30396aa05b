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
/**
 * `new SyntaxError(msg, [filename, lineno, offset, text])`
 * @see https://docs.python.org/3/library/exceptions.html#SyntaxError
 */
export class SyntaxError extends Exception {
  static readonly __name__: string = "SyntaxError";
  msg: string;
  filename: string | null;
  lineno: number | null;
  offset: number | null;
  text: string | null;

  constructor(...args: unknown[]) {
    super(...args);
    // Programs use it as the str that it nearly always is.
    this.msg = (args[0] ?? null) as string;
    const place = args.length === 2 ? (args[1] as readonly unknown[]) : [];
    const [filename = null, lineno = null, offset = null, text = null] = place;
    this.filename = filename as string | null;
    this.lineno = lineno as number | null;
    this.offset = offset as number | null;
    this.text = text as string | null;
  }
}
export class IndentationError extends SyntaxError {}
export class TabError extends IndentationError {}
export class SystemError extends Exception {}

export class TypeError extends Exception {
  static readonly __name__: string = "TypeError";
  static override readonly native: boolean = true;
}
