import { AssertionError } from "../builtins/exceptions-common.js";
import { KeyboardInterrupt } from "../builtins/exceptions-flow.js";
import { nameOf } from "../builtins/names.js";
import { str } from "../builtins/str.js";
import { runTest, TestCase } from "./case.js";
import { markOfClass, markOfTest, SkipTest } from "./marks.js";
import type { TestResult } from "./result.js";

/** What a module does around its tests. */
export interface ModuleHooks {
  readonly setUpModule?: () => unknown;
  readonly tearDownModule?: () => unknown;
}

type TestClass = (new () => TestCase) & Pick<typeof TestCase, "setUpClass" | "tearDownClass">;

const classOf = (test: TestCase): TestClass => test.constructor as TestClass;

/** Runs tests in order, with what their classes and their module do before and behind them. */
export async function runTests(
  tests: readonly TestCase[],
  result: TestResult,
  hooks: ModuleHooks = {},
): Promise<void> {
  if (tests.length === 0) return;
  const before = await attempt("setUpModule (__main__)", result, () => hooks.setUpModule?.());
  if (!before) return;
  let current: TestClass | undefined;
  let isUsable = true;
  const leave = async (): Promise<void> => {
    const cls = current;
    if (cls === undefined || !isUsable || isSkipped(cls)) return;
    await attempt(`tearDownClass (__main__.${nameOf(cls)})`, result, () => cls.tearDownClass());
  };
  for (const test of tests) {
    if (result.shouldStop) break;
    const cls = classOf(test);
    if (cls !== current) {
      await leave();
      current = cls;
      isUsable =
        isSkipped(cls) ||
        (await attempt(`setUpClass (__main__.${nameOf(cls)})`, result, () => cls.setUpClass()));
    }
    if (isUsable) await runOne(test, result);
  }
  await leave();
  await attempt("tearDownModule (__main__)", result, () => hooks.tearDownModule?.());
}

const isSkipped = (cls: TestClass): boolean => markOfClass(cls).skipped !== undefined;

/** What is done around tests: an error of it is told in their place. */
async function attempt(title: string, result: TestResult, step: () => unknown): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (error) {
    const place = new Place(title);
    if (error instanceof SkipTest) result.addSkip(place, str(error));
    else result.addError(place, error);
    return false;
  }
}

/** What stands in a report where no test does. */
class Place extends TestCase {
  readonly #title: string;

  constructor(title: string) {
    super();
    this.#title = title;
  }

  override __str__(): string {
    return this.#title;
  }
}

async function runOne(test: TestCase, result: TestResult): Promise<void> {
  const { skipped, isExpectedToFail = false } = markOfTest(classOf(test), test._testMethodName);
  result.startTest(test);
  if (skipped !== undefined) {
    result.addSkip(test, skipped);
    return;
  }
  const errors = await test[runTest]();
  const interrupt = errors.find((error) => error instanceof KeyboardInterrupt);
  if (interrupt !== undefined) throw interrupt;
  const real = errors.filter((error) => !(error instanceof SkipTest));
  for (const error of errors) if (error instanceof SkipTest) result.addSkip(test, str(error));
  if (isExpectedToFail && errors.length === real.length) {
    if (real.length > 0) result.addExpectedFailure(test, real[0]);
    else result.addUnexpectedSuccess(test);
    return;
  }
  for (const error of real)
    if (error instanceof AssertionError) result.addFailure(test, error);
    else result.addError(test, error);
  if (errors.length === 0) result.addSuccess(test);
}
