import { monotonic } from "../asyncio/clock.js";
import type { TextSink } from "../builtins/stdio.js";
import { TestCase } from "./case.js";
import { TextTestResult } from "./result.js";
import { runTests, type ModuleHooks } from "./run-tests.js";
import type { TestSuite } from "./suite.js";

interface RunnerOptions {
  readonly stream?: TextSink | null;
  readonly verbosity?: number;
}

/**
 * Runs tests and tells of them as text.
 * @see https://docs.python.org/3/library/unittest.html#unittest.TextTestRunner
 */
export class TextTestRunner {
  static readonly __module__: string = "unittest.runner";
  readonly #options: RunnerOptions;

  constructor(options: RunnerOptions = {}) {
    this.#options = options;
  }

  async run(tests: TestSuite | TestCase, hooks: ModuleHooks = {}): Promise<TextTestResult> {
    const { stream, verbosity } = this.#options;
    const result = new TextTestResult(stream, verbosity);
    const begin = monotonic();
    await runTests(tests instanceof TestCase ? [tests] : tests.cases(), result, hooks);
    result.report(monotonic() - begin);
    return result;
  }
}
