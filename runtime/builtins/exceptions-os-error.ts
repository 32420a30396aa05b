import { Exception } from "./exceptions-core.js";
import { show } from "./show.js";

type OSErrorClass = new (...args: unknown[]) => OSError;

/** Python picks the subclass by `errno`; each subclass registers its own. */
const classByErrno = new Map<unknown, OSErrorClass>();

/** Makes `new OSError(errno, …)` build `type` for these error numbers (Linux's). */
export function registerErrno(type: OSErrorClass, ...numbers: number[]): void {
  for (const errno of numbers) classByErrno.set(errno, type);
}

/**
 * An error of the operating system: `new OSError(errno, strerror, filename?)`.
 * @see https://docs.python.org/3/library/exceptions.html#OSError
 */
export class OSError extends Exception {
  readonly errno: number | null;
  readonly strerror: string | null;
  /**
   * What the call that failed was given: a str, or bytes or a number, and `null` where no file is
   * named. Programs use it as the str that it nearly always is.
   */
  readonly filename: string;
  readonly filename2: string;

  constructor(...args: unknown[]) {
    const described = args.length >= 2 && args.length <= 5;
    super(...(described ? args.slice(0, 2) : args));
    this.errno = described ? (args[0] as number) : null;
    this.strerror = described ? (args[1] as string) : null;
    this.filename = (described ? (args[2] ?? null) : null) as string;
    this.filename2 = (described ? (args[4] ?? null) : null) as string;
    if (described) {
      const [errno, strerror, filename = null, , filename2 = null] = args;
      this.message = `[Errno ${String(errno)}] ${String(strerror)}`;
      if (filename !== null) this.message += `: ${show(filename)}`;
      if (filename2 !== null) this.message += ` -> ${show(filename2)}`;
      const special = new.target === OSError ? classByErrno.get(this.errno) : undefined;
      if (special) return new special(...args);
    }
  }
}

/** Also `asyncio.TimeoutError`. */
export class TimeoutError extends OSError {}

registerErrno(TimeoutError, 110);
