import { iterate } from "../builtins/iterate.js";
import type { TestCase } from "./case.js";
import { runTests } from "./run-tests.js";
import type { TestResult } from "./result.js";

type Test = TestCase | TestSuite;

/**
 * Tests that are run one after the other.
 * @see https://docs.python.org/3/library/unittest.html#unittest.TestSuite
 */
export class TestSuite {
  static readonly __module__: string = "unittest.suite";
  readonly #tests: Test[] = [];

  constructor(tests: Iterable<Test> | null = []) {
    if (tests !== null) this.addTests(tests);
  }

  addTest(test: Test): void {
    this.#tests.push(test);
  }

  addTests(tests: Iterable<Test>): void {
    for (const test of iterate(tests)) this.addTest(test);
  }

  countTestCases(): number {
    return this.cases().length;
  }

  [Symbol.iterator](): IterableIterator<Test> {
    return this.#tests.values();
  }

  /** The tests of all its suites, in order. */
  cases(): TestCase[] {
    return this.#tests.flatMap((test) => (test instanceof TestSuite ? test.cases() : [test]));
  }

  async run(result: TestResult): Promise<TestResult> {
    await runTests(this.cases(), result);
    return result;
  }
}

type TestClass = (new (test: string) => TestCase) & { readonly prototype: TestCase };

/**
 * Finds the tests of a class.
 * @see https://docs.python.org/3/library/unittest.html#unittest.TestLoader
 */
export class TestLoader {
  static readonly __module__: string = "unittest.loader";
  testMethodPrefix = "test";

  loadTestsFromTestCase(cls: TestClass): TestSuite {
    return new TestSuite(this.getTestCaseNames(cls).map((name) => new cls(name)));
  }

  /** The names of a class's tests, and of those that it inherits, as CPython orders them. */
  getTestCaseNames(cls: TestClass): string[] {
    const names = new Set<string>();
    for (
      let level: object | null = cls.prototype;
      level !== null;
      level = Object.getPrototypeOf(level) as object | null
    )
      for (const name of Object.getOwnPropertyNames(level))
        if (name.startsWith(this.testMethodPrefix)) names.add(name);
    return [...names].sort();
  }
}

export const defaultTestLoader = new TestLoader();
