import { nativeFamily } from "./native-errors.js";
import { nameOf } from "./names.js";
import { show } from "./show.js";

/** For `Error.message`; `str()` of an exception follows Python's own rules. */
function joinArguments(args: readonly unknown[]): string {
  const texts = args.map((argument) => (typeof argument === "string" ? argument : show(argument)));
  return texts.join(", ");
}

/**
 * The root of Python's exceptions. `args` is a tuple (a frozen array).
 * @see https://docs.python.org/3/library/exceptions.html#BaseException
 */
export class BaseException extends Error {
  readonly args: readonly unknown[];
  declare __context__?: unknown;
  declare __suppress_context__?: boolean;
  declare __notes__?: string[];

  constructor(...args: unknown[]) {
    super(joinArguments(args));
    this.args = Object.freeze(args);
  }

  /** The class's name; a field to TypeScript, so that subclasses may have one of their own. */
  declare name: string;

  /** What `raise … from cause` set; JavaScript keeps it as `cause`. */
  get __cause__(): unknown {
    return this.cause ?? null;
  }

  set __cause__(cause: unknown) {
    withCause(this, cause);
  }

  /** Adds a line that an uncaught exception's report shows after its message. */
  addNote(note: string): void {
    (this.__notes__ ??= []).push(note);
  }

  withTraceback(_traceback: unknown): this {
    return this;
  }

  /** An error of the JavaScript engine counts as the Python exception that stands for it. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
    if (!(value instanceof Error)) return false;
    if (isOurs(value)) {
      const { alsoOf } = value as { alsoOf?: unknown };
      return (this === Exception && "alsoException" in value) || alsoOf === this;
    }
    return Object.hasOwn(this, "native") && nativeFamily(value).includes(nameOf(this));
  }

  /** Marks (as an own property) the classes that errors of the engine are instances of. */
  static readonly native: boolean = true;
}

// Read late, so that user classes need not set it.
Object.defineProperty(BaseException.prototype, "name", {
  get(this: BaseException): string {
    return nameOf(this.constructor as typeof BaseException);
  },
  configurable: true,
});

/** No error of the engine: also a prototype, of which `issubclass` asks. */
const isOurs = (value: Error): boolean =>
  "args" in value || Function.prototype[Symbol.hasInstance].call(BaseException, value);

/** The base of the exceptions that programs catch. */
export class Exception extends BaseException {
  static override readonly native: boolean = true;
}

export class RuntimeError extends Exception {
  static override readonly native: boolean = true;
}

export class ValueError extends Exception {
  static override readonly native: boolean = true;
}

/** `raise error from cause`; a cause of `null` hides the context. */
export function withCause<E>(error: E, cause: unknown): E {
  if (error instanceof Error) {
    Object.defineProperty(error, "cause", { value: cause, writable: true, configurable: true });
    (error as { __suppress_context__?: boolean }).__suppress_context__ = true;
  }
  return error;
}

/** Remembers the exception that was being handled when `error` was raised. */
export function withContext<E>(error: E, context: unknown): E {
  if (error instanceof BaseException && error !== context) error.__context__ = context;
  return error;
}
