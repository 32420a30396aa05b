import { Exception } from "../builtins/exceptions-core.js";
import { truthy } from "../builtins/truthy.js";

/** A test that does not go on. */
export class SkipTest extends Exception {
  static readonly __module__: string = "unittest.case";
}

interface Mark {
  /** Why it is not run. */
  readonly skipped?: string;
  readonly isExpectedToFail?: boolean;
}

type MarkedClass = abstract new (...args: never[]) => object;

/** Marks a class of tests, or one test of it. */
type Marking = (cls: MarkedClass, test?: string) => void;

/** By the class, or by the function that is the test: subclasses inherit both. */
const marks = new WeakMap<object, Mark>();

const marked = (cls: MarkedClass, test: string | undefined): object =>
  test === undefined ? cls : (cls.prototype as Record<string, object>)[test];

function add(place: object, mark: Mark): void {
  marks.set(place, { ...marks.get(place), ...mark });
}

/**
 * `unittest.skip("later")(TestCart, "test_pay")`, for the decorators of a test or of a class of tests.
 * @see https://docs.python.org/3/library/unittest.html#skipping-tests-and-expected-failures
 */
export const skip =
  (reason: string): Marking =>
  (cls, test) =>
    add(marked(cls, test), { skipped: reason });

/** `@unittest.skipIf(condition, reason)`. */
export const skipIf = (condition: unknown, reason: string): Marking =>
  truthy(condition) ? skip(reason) : () => undefined;

/** `@unittest.skipUnless(condition, reason)`. */
export const skipUnless = (condition: unknown, reason: string): Marking =>
  skipIf(!truthy(condition), reason);

/** `@unittest.expectedFailure`: such a test goes wrong where it succeeds. */
export function expectedFailure(cls: MarkedClass, test?: string): void {
  add(marked(cls, test), { isExpectedToFail: true });
}

/** What is marked of a class of tests, with all that it inherits. */
export function markOfClass(cls: MarkedClass): Mark {
  const base: unknown = Object.getPrototypeOf(cls);
  const inherited = typeof base === "function" ? markOfClass(base as MarkedClass) : {};
  return { ...inherited, ...marks.get(cls) };
}

/** What is marked of one test. */
export const markOfTest = (cls: MarkedClass, test: string): Mark => ({
  ...markOfClass(cls),
  ...marks.get(marked(cls, test)),
});
