import { TypeError } from "./exceptions-common.js";
import { BaseException, Exception, ValueError } from "./exceptions-core.js";

type ExceptionClass = abstract new (...args: never[]) => BaseException;

/** What selects exceptions: a class, several, or a predicate. */
export type ExceptionCondition =
  | ExceptionClass
  | readonly ExceptionClass[]
  | ((error: unknown) => boolean);

/**
 * Several unrelated exceptions raised together. Built with `Exception`s only, it is an
 * `ExceptionGroup`, as in Python.
 * @see https://docs.python.org/3/library/exceptions.html#exception-groups
 */
export class BaseExceptionGroup extends BaseException {
  /** A tuple. */
  readonly exceptions: readonly BaseException[];

  constructor(message: string, exceptions: readonly unknown[], ..._more: unknown[]) {
    super(message, exceptions);
    if (typeof message !== "string") {
      throw new TypeError("argument 1 must be str, not " + typeof message);
    }
    if (!Array.isArray(exceptions)) {
      throw new TypeError("second argument (exceptions) must be a sequence");
    }
    if (exceptions.length === 0) {
      throw new ValueError("second argument (exceptions) must be a non-empty sequence");
    }
    exceptions.forEach((item, index) => {
      if (item instanceof Error) return;
      throw new ValueError(`Item ${index} of second argument (exceptions) is not an exception`);
    });
    this.exceptions = Object.freeze([...(exceptions as BaseException[])]);
    this.message = describe(message, exceptions.length);
    if (exceptions.every((item) => item instanceof Exception)) {
      if (new.target === BaseExceptionGroup) return new ExceptionGroup(message, exceptions);
    } else if (Function.prototype[Symbol.hasInstance].call(ExceptionGroup, this)) {
      throw new TypeError(
        new.target === ExceptionGroup
          ? "Cannot nest BaseExceptions in an ExceptionGroup"
          : `Cannot nest BaseExceptions in '${this.name}'`,
      );
    }
  }

  /** The text before the count of sub-exceptions; `message` is JavaScript's and includes it. */
  get groupMessage(): string {
    return this.args[0] as string;
  }

  /** A group of the same kind around other exceptions; subclasses override it. */
  derive(exceptions: readonly unknown[]): BaseExceptionGroup {
    return new BaseExceptionGroup(this.groupMessage, exceptions);
  }

  /** The part whose leaves match, with the nesting kept, or `null`. */
  subgroup(condition: ExceptionCondition): BaseExceptionGroup | null {
    return this.split(condition)[0];
  }

  /** The part whose leaves match and the rest, each `null` where empty. */
  split(
    condition: ExceptionCondition,
  ): readonly [BaseExceptionGroup | null, BaseExceptionGroup | null] {
    const matches = predicate(condition);
    if (matches(this)) return Object.freeze([this, null] as const);
    const chosen: unknown[] = [];
    const rest: unknown[] = [];
    for (const error of this.exceptions) {
      if (error instanceof BaseExceptionGroup) {
        const [inside, outside] = error.split(condition);
        if (inside) chosen.push(inside);
        if (outside) rest.push(outside);
      } else {
        (matches(error) ? chosen : rest).push(error);
      }
    }
    return Object.freeze([this.#derived(chosen), this.#derived(rest)] as const);
  }

  #derived(exceptions: unknown[]): BaseExceptionGroup | null {
    if (exceptions.length === 0) return null;
    const group = this.derive(exceptions);
    group.__context__ = this.__context__;
    if (this.cause !== undefined) group.__cause__ = this.cause;
    for (const note of this.__notes__ ?? []) group.addNote(note);
    return group;
  }
}

/** A group of `Exception`s, itself an `Exception` (Python gives it both bases). */
export class ExceptionGroup extends BaseExceptionGroup {
  /** Read by `Exception`'s `instanceof`. */
  get alsoException(): true {
    return true;
  }
}

function describe(message: string, count: number): string {
  return `${message} (${count} sub-exception${count === 1 ? "" : "s"})`;
}

function predicate(condition: ExceptionCondition): (error: unknown) => boolean {
  if (Array.isArray(condition)) {
    return (error) => condition.some((type: ExceptionClass) => error instanceof type);
  }
  const single = condition as ExceptionClass;
  if (single.prototype instanceof Error) return (error) => error instanceof single;
  return condition as (error: unknown) => boolean;
}
