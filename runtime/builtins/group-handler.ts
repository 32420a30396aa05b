import { BaseExceptionGroup, ExceptionGroup } from "./exception-group.js";
import type { BaseException } from "./exceptions-core.js";

type ExceptionClass<E> = abstract new (...args: never[]) => E;

/**
 * The account of one `try … except*`: each clause takes the part of the group that its classes
 * match, what its body raises is kept, and what no clause took is raised again at the end.
 * @see https://docs.python.org/3/reference/compound_stmts.html#except-star
 */
export class GroupHandler {
  /** What is left of the exception; `null` once everything was taken. */
  #rest: unknown;
  readonly #original: unknown;
  /** Whether the exception came bare, not in a group. */
  readonly #bare: boolean;
  /** What the bodies raised of their own. */
  readonly #raised: unknown[] = [];
  /** Parts that a bare `raise` passed on: they go back to their places in the group. */
  readonly #passedOn: BaseExceptionGroup[] = [];

  constructor(error: unknown) {
    this.#original = error;
    this.#rest = error;
    this.#bare = !(error instanceof BaseExceptionGroup);
  }

  /**
   * Runs the body with its part of the group, if there is one: one of exceptions, where no
   * `BaseException` of another kind is in it.
   */
  handle(
    classes: readonly ExceptionClass<BaseException>[],
    body: (group: ExceptionGroup) => void,
  ): void {
    const part = this.#take(classes);
    if (part === null) return;
    try {
      body(part as ExceptionGroup);
    } catch (error) {
      this.#keep(error, part);
    }
  }

  /** Like `handle`, for a body that awaits. */
  async handleAsync(
    classes: readonly ExceptionClass<BaseException>[],
    body: (group: ExceptionGroup) => Promise<void>,
  ): Promise<void> {
    const part = this.#take(classes);
    if (part === null) return;
    try {
      await body(part as ExceptionGroup);
    } catch (error) {
      this.#keep(error, part);
    }
  }

  /** Raises what is left, together with what the clauses raised. */
  finish(): void {
    const left = this.#left();
    if (this.#raised.length === 0) {
      if (left !== null) throw left;
      return;
    }
    if (this.#bare && left === null) throw this.#raised[0];
    throw new BaseExceptionGroup("", left === null ? this.#raised : [...this.#raised, left]);
  }

  #keep(error: unknown, part: BaseExceptionGroup): void {
    if (error === part) this.#passedOn.push(part);
    else this.#raised.push(error);
  }

  /** What no clause took and what was passed on, nested as in the original. */
  #left(): unknown {
    if (this.#bare) return this.#rest ?? this.#passedOn[0] ?? null;
    const kept = new Set(this.#passedOn.flatMap(leaves));
    if (this.#rest !== null) for (const leaf of leaves(this.#rest)) kept.add(leaf);
    return (this.#original as BaseExceptionGroup).subgroup((error: unknown) => kept.has(error));
  }

  #take(classes: readonly ExceptionClass<BaseException>[]): BaseExceptionGroup | null {
    if (this.#rest === null) return null;
    if (this.#bare) {
      const error = this.#rest;
      if (!classes.some((cls) => error instanceof cls)) return null;
      this.#rest = null;
      return new ExceptionGroup("", [error]);
    }
    const [part, rest] = (this.#rest as BaseExceptionGroup).split(classes);
    this.#rest = rest;
    return part;
  }
}

const leaves = (error: unknown): unknown[] =>
  error instanceof BaseExceptionGroup ? error.exceptions.flatMap(leaves) : [error];
