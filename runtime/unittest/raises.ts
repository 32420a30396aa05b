import { AssertionError } from "../builtins/exceptions-common.js";
import { nameOf } from "../builtins/names.js";
import { isInstance } from "../builtins/types.js";

/** `with self.assertRaises(ValueError) as caught:` */
export class RaisesContext {
  static readonly __name__: string = "_AssertRaisesContext";
  static readonly __module__: string = "unittest.case";
  /** What was raised, once the block has ended. */
  exception: any = null;
  readonly #expected: unknown;
  readonly #check: (error: unknown) => void;

  constructor(expected: unknown, check: (error: unknown) => void = () => undefined) {
    this.#expected = expected;
    this.#check = check;
  }

  __enter__(): this {
    return this;
  }

  __exit__(_type: unknown, error: unknown, _traceback?: unknown): boolean {
    if (error === null || error === undefined)
      throw new AssertionError(`${namesOf(this.#expected)} not raised`);
    if (!isInstance(error, this.#expected)) return false;
    this.exception = error;
    this.#check(error);
    return true;
  }

  /** Whether the function raises it. */
  call(fn: () => unknown): void {
    let raised: unknown = null;
    try {
      fn();
    } catch (error) {
      if (!this.__exit__(null, error)) throw error;
      raised = error;
    }
    if (raised === null) this.__exit__(null, null);
  }
}

const namesOf = (expected: unknown): string =>
  Array.isArray(expected)
    ? `(${expected.map((one) => namesOf(one)).join(", ")})`
    : nameOf(expected as never);
