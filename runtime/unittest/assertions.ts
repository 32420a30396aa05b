import { ge, gt, le, lt } from "../builtins/compare.js";
import { contains } from "../builtins/contains.js";
import { equals, ne } from "../builtins/equals.js";
import { AssertionError } from "../builtins/exceptions-common.js";
import { iterate } from "../builtins/iterate.js";
import { repr } from "../builtins/repr.js";
import { str } from "../builtins/str.js";
import { truthy } from "../builtins/truthy.js";
import { isInstance } from "../builtins/types.js";
import { search } from "../re/functions.js";
import { RaisesContext } from "./raises.js";

type Message = string | null;

/**
 * What a test can say of values. What differs between containers and texts the messages do not show.
 * @see https://docs.python.org/3/library/unittest.html#assert-methods
 */
export class Assertions {
  fail(message: Message = null): never {
    throw new AssertionError(...(message === null ? [] : [message]));
  }

  assertEqual(first: unknown, second: unknown, message: Message = null): void {
    check(equals(first, second), () => `${repr(first)} != ${repr(second)}`, message);
  }

  assertNotEqual(first: unknown, second: unknown, message: Message = null): void {
    check(ne(first, second), () => `${repr(first)} == ${repr(second)}`, message);
  }

  assertTrue(value: unknown, message: Message = null): void {
    check(truthy(value), () => `${repr(value)} is not true`, message);
  }

  assertFalse(value: unknown, message: Message = null): void {
    check(!truthy(value), () => `${repr(value)} is not false`, message);
  }

  assertIs(first: unknown, second: unknown, message: Message = null): void {
    check(isSame(first, second), () => `${repr(first)} is not ${repr(second)}`, message);
  }

  assertIsNot(first: unknown, second: unknown, message: Message = null): void {
    check(!isSame(first, second), () => `unexpectedly identical: ${repr(first)}`, message);
  }

  assertIsNone(value: unknown, message: Message = null): void {
    check(isSame(value, null), () => `${repr(value)} is not None`, message);
  }

  assertIsNotNone(value: unknown, message: Message = null): void {
    check(!isSame(value, null), () => "unexpectedly None", message);
  }

  assertIn(member: unknown, container: unknown, message: Message = null): void {
    check(
      contains(container, member),
      () => `${repr(member)} not found in ${repr(container)}`,
      message,
    );
  }

  assertNotIn(member: unknown, container: unknown, message: Message = null): void {
    const found = (): string => `${repr(member)} unexpectedly found in ${repr(container)}`;
    check(!contains(container, member), found, message);
  }

  assertIsInstance(value: unknown, cls: unknown, message: Message = null): void {
    check(
      isInstance(value, cls),
      () => `${repr(value)} is not an instance of ${repr(cls)}`,
      message,
    );
  }

  assertNotIsInstance(value: unknown, cls: unknown, message: Message = null): void {
    check(!isInstance(value, cls), () => `${repr(value)} is an instance of ${repr(cls)}`, message);
  }

  assertGreater(first: unknown, second: unknown, message: Message = null): void {
    check(gt(first, second), () => `${repr(first)} not greater than ${repr(second)}`, message);
  }

  assertGreaterEqual(first: unknown, second: unknown, message: Message = null): void {
    const found = (): string => `${repr(first)} not greater than or equal to ${repr(second)}`;
    check(ge(first, second), found, message);
  }

  assertLess(first: unknown, second: unknown, message: Message = null): void {
    check(lt(first, second), () => `${repr(first)} not less than ${repr(second)}`, message);
  }

  assertLessEqual(first: unknown, second: unknown, message: Message = null): void {
    const found = (): string => `${repr(first)} not less than or equal to ${repr(second)}`;
    check(le(first, second), found, message);
  }

  assertAlmostEqual(
    first: number,
    second: number,
    places: number | null = null,
    message: Message = null,
    delta: number | null = null,
  ): void {
    const found = (): string =>
      `${repr(first)} != ${repr(second)} within ${apart(places, delta)} (${repr(distance(first, second))} difference)`;
    check(isNear(first, second, places, delta), found, message);
  }

  assertNotAlmostEqual(
    first: number,
    second: number,
    places: number | null = null,
    message: Message = null,
    delta: number | null = null,
  ): void {
    const found = (): string => `${repr(first)} == ${repr(second)} within ${apart(places, delta)}`;
    check(!isNear(first, second, places, delta), found, message);
  }

  assertRegex(text: string, pattern: any, message: Message = null): void {
    check(
      search(pattern as string, text) !== null,
      () => `Regex didn't match: ${repr(patternOf(pattern))} not found in ${repr(text)}`,
      message,
    );
  }

  assertNotRegex(text: string, pattern: any, message: Message = null): void {
    check(
      search(pattern as string, text) === null,
      () => `Regex matched: ${repr(patternOf(pattern))} found in ${repr(text)}`,
      message,
    );
  }

  /** The same items, in any order. */
  assertCountEqual(first: Iterable<any>, second: Iterable<any>, message: Message = null): void {
    const left = [...iterate(second)];
    let isSameCount = true;
    for (const item of iterate(first)) {
      const at = left.findIndex((other) => equals(item, other));
      if (at < 0) isSameCount = false;
      else left.splice(at, 1);
    }
    check(isSameCount && left.length === 0, () => "Element counts were not equal", message);
  }

  /** A manager that takes the exception; with a function that call has to raise it. */
  assertRaises(expected: unknown): RaisesContext;
  assertRaises(expected: unknown, fn: (...args: any[]) => unknown, ...args: unknown[]): void;
  assertRaises(
    expected: unknown,
    fn?: (...args: any[]) => unknown,
    ...args: unknown[]
  ): RaisesContext | void {
    const context = new RaisesContext(expected);
    if (fn === undefined) return context;
    context.call(() => fn(...args));
  }

  assertRaisesRegex(expected: unknown, pattern: any): RaisesContext;
  assertRaisesRegex(
    expected: unknown,
    pattern: any,
    fn: (...args: any[]) => unknown,
    ...args: unknown[]
  ): void;
  assertRaisesRegex(
    expected: unknown,
    pattern: any,
    fn?: (...args: any[]) => unknown,
    ...args: unknown[]
  ): RaisesContext | void {
    const context = new RaisesContext(expected, (error) => {
      const found = (): string => `${repr(patternOf(pattern))} does not match ${repr(str(error))}`;
      const isFound = search(pattern as string, str(error)) !== null;
      check(isFound, () => found().replaceAll("'", '"'), null);
    });
    if (fn === undefined) return context;
    context.call(() => fn(...args));
  }
}

function check(holds: unknown, found: () => string, message: Message): void {
  if (truthy(holds)) return;
  throw new AssertionError(message === null ? found() : `${found()} : ${message}`);
}

const isSame = (first: unknown, second: unknown): boolean =>
  Object.is(first ?? null, second ?? null);

const patternOf = (pattern: unknown): unknown =>
  typeof pattern === "string" ? pattern : (pattern as { pattern: unknown }).pattern;

const distance = (first: number, second: number): number =>
  Math.abs(Number(first) - Number(second));

const apart = (places: number | null, delta: number | null): string =>
  delta === null ? `${places ?? 7} places` : `${repr(delta)} delta`;

function isNear(
  first: number,
  second: number,
  places: number | null,
  delta: number | null,
): boolean {
  if (equals(first, second)) return true;
  const by = distance(first, second);
  return delta === null ? by < 0.5 * 10 ** -(places ?? 7) : by <= Number(delta);
}
