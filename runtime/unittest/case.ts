import { Runner } from "../asyncio/run.js";
import { KeyboardInterrupt } from "../builtins/exceptions-flow.js";
import { nameOf } from "../builtins/names.js";
import { Assertions } from "./assertions.js";
import { SkipTest } from "./marks.js";

/* Steps of a test's run: any name may be one of the program's. */
export const runTest: unique symbol = Symbol("runTest");
const prepare: unique symbol = Symbol("prepare");
const finish: unique symbol = Symbol("finish");
const within: unique symbol = Symbol("within");
const close: unique symbol = Symbol("close");
const runMethod: unique symbol = Symbol("runMethod");

/**
 * A class of tests: its methods whose names begin with `test`.
 * @see https://docs.python.org/3/library/unittest.html#unittest.TestCase
 */
export class TestCase extends Assertions {
  static readonly __module__: string = "unittest.case";
  readonly #cleanups: (() => unknown)[] = [];
  /** What went wrong in parts of the test. */
  readonly #failures: unknown[] = [];

  /** The method that is the test. */
  readonly _testMethodName: string;

  constructor(methodName = "runTest") {
    super();
    this._testMethodName = methodName;
  }

  static setUpClass(): unknown {
    return undefined;
  }

  static tearDownClass(): unknown {
    return undefined;
  }

  setUp(): unknown {
    return undefined;
  }

  tearDown(): unknown {
    return undefined;
  }

  id(): string {
    return `__main__.${nameOf(this.constructor as never)}.${this._testMethodName}`;
  }

  countTestCases(): number {
    return 1;
  }

  __str__(): string {
    return `${this._testMethodName} (${this.id()})`;
  }

  __repr__(): string {
    const cls = nameOf(this.constructor as never);
    return `<__main__.${cls} testMethod=${this._testMethodName}>`;
  }

  skipTest(reason: string): never {
    throw new SkipTest(reason);
  }

  addCleanup(fn: (...args: any[]) => unknown, ...args: unknown[]): void {
    this.#cleanups.push(() => fn(...args));
  }

  /** A part of a test: the test goes on after it has failed. */
  subTest(): SubTest {
    return new SubTest((error) => this.#failures.push(error));
  }

  /** Runs its test; gives what went wrong. */
  async [runTest](): Promise<unknown[]> {
    const errors = this.#failures;
    const attempt = async (step: () => unknown): Promise<boolean> => {
      try {
        await step();
        return true;
      } catch (error) {
        errors.push(error);
        return false;
      }
    };
    if (await attempt(() => this[prepare]())) {
      const method = (this as unknown as Record<string, () => unknown>)[this._testMethodName];
      await attempt(() => this[runMethod](method));
      await attempt(() => this[finish]());
    }
    for (let last = this.#cleanups.pop(); last !== undefined; last = this.#cleanups.pop())
      await attempt(() => this[within](last));
    await this[close]();
    return errors;
  }

  protected async [prepare](): Promise<void> {
    await this.setUp();
  }

  protected async [finish](): Promise<void> {
    await this.tearDown();
  }

  protected async [within](step: () => unknown): Promise<void> {
    await step();
  }

  protected async [runMethod](test: () => unknown): Promise<void> {
    await test.call(this);
  }

  protected async [close](): Promise<void> {}
}

export class SubTest {
  readonly #note: (error: unknown) => void;

  constructor(note: (error: unknown) => void) {
    this.#note = note;
  }

  __enter__(): null {
    return null;
  }

  __exit__(_type: unknown, error: unknown, _traceback?: unknown): boolean {
    if (error === null || error === undefined || error instanceof KeyboardInterrupt) return false;
    this.#note(error);
    return true;
  }
}

const AsyncFunction = (async () => undefined).constructor as new () => unknown;

/**
 * Tests that are coroutines: each has an event loop of its own.
 * @see https://docs.python.org/3/library/unittest.html#unittest.IsolatedAsyncioTestCase
 */
export class IsolatedAsyncioTestCase extends TestCase {
  static override readonly __module__: string = "unittest.async_case";
  readonly #runner = new Runner();

  async asyncSetUp(): Promise<unknown> {
    return null;
  }

  async asyncTearDown(): Promise<unknown> {
    return null;
  }

  addAsyncCleanup(fn: (...args: any[]) => unknown, ...args: unknown[]): void {
    this.addCleanup(fn, ...args);
  }

  protected override async [prepare](): Promise<void> {
    await this.setUp();
    await this[within](() => this.asyncSetUp());
  }

  protected override async [finish](): Promise<void> {
    await this[within](() => this.asyncTearDown());
    await this.tearDown();
  }

  protected override async [within](step: () => unknown): Promise<void> {
    await this.#runner.run(async () => {
      await step();
    });
  }

  /** A test that is no coroutine runs outside of the loop. */
  protected override async [runMethod](test: () => unknown): Promise<void> {
    if (test instanceof AsyncFunction) await this[within](() => test.call(this));
    else await test.call(this);
  }

  protected override async [close](): Promise<void> {
    await this.#runner.close();
  }
}
