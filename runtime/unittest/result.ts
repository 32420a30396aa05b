import { stderr, type TextSink } from "../builtins/stdio.js";
import { formatException } from "../traceback/traceback.js";
import type { TestCase } from "./case.js";

/** A test and what went wrong in it: the traceback's text, or why it was skipped. */
type Entry = readonly [test: TestCase, text: string];

const entry = (test: TestCase, error: unknown): Entry =>
  Object.freeze([test, formatException(error).join("")]);

/**
 * What came of tests that were run.
 * @see https://docs.python.org/3/library/unittest.html#unittest.TestResult
 */
export class TestResult {
  static readonly __module__: string = "unittest.result";
  testsRun = 0;
  shouldStop = false;
  readonly errors: Entry[] = [];
  readonly failures: Entry[] = [];
  readonly skipped: Entry[] = [];
  readonly expectedFailures: Entry[] = [];
  readonly unexpectedSuccesses: TestCase[] = [];

  startTest(_test: TestCase): void {
    this.testsRun += 1;
  }

  addError(test: TestCase, error: unknown): void {
    this.errors.push(entry(test, error));
  }

  addFailure(test: TestCase, error: unknown): void {
    this.failures.push(entry(test, error));
  }

  addSkip(test: TestCase, reason: string): void {
    this.skipped.push(Object.freeze([test, reason] as const));
  }

  addExpectedFailure(test: TestCase, error: unknown): void {
    this.expectedFailures.push(entry(test, error));
  }

  addUnexpectedSuccess(test: TestCase): void {
    this.unexpectedSuccesses.push(test);
  }

  addSuccess(_test: TestCase): void {}

  stop(): void {
    this.shouldStop = true;
  }

  wasSuccessful(): boolean {
    return this.errors.length + this.failures.length + this.unexpectedSuccesses.length === 0;
  }

  __repr__(): string {
    return `<unittest.result.TestResult run=${this.testsRun} errors=${this.errors.length} failures=${this.failures.length}>`;
  }
}

/** A result that tells as the tests go on: a character for each, or with `verbosity` 2 a line. */
export class TextTestResult extends TestResult {
  static override readonly __module__: string = "unittest.runner";
  readonly #stream: TextSink;
  readonly #verbosity: number;

  constructor(stream: TextSink | null = null, verbosity = 1) {
    super();
    this.#stream = stream ?? stderr;
    this.#verbosity = verbosity;
  }

  override startTest(test: TestCase): void {
    super.startTest(test);
    if (this.#verbosity > 1) this.#stream.write(`${test.__str__()} ... `);
  }

  override addError(test: TestCase, error: unknown): void {
    super.addError(test, error);
    this.#tell("E", "ERROR");
  }

  override addFailure(test: TestCase, error: unknown): void {
    super.addFailure(test, error);
    this.#tell("F", "FAIL");
  }

  override addSkip(test: TestCase, reason: string): void {
    super.addSkip(test, reason);
    this.#tell("s", `skipped '${reason}'`);
  }

  override addExpectedFailure(test: TestCase, error: unknown): void {
    super.addExpectedFailure(test, error);
    this.#tell("x", "expected failure");
  }

  override addUnexpectedSuccess(test: TestCase): void {
    super.addUnexpectedSuccess(test);
    this.#tell("u", "unexpected success");
  }

  override addSuccess(test: TestCase): void {
    super.addSuccess(test);
    this.#tell(".", "ok");
  }

  /** The summary behind the tests. */
  report(taken: number): void {
    const line = (sign: string): string => `${sign.repeat(70)}\n`;
    const write = (text: string): unknown => this.#stream.write(text);
    if (this.#verbosity > 0) write("\n");
    for (const [kind, entries] of [
      ["ERROR", this.errors],
      ["FAIL", this.failures],
    ] as const)
      for (const [test, text] of entries)
        write(`${line("=")}${kind}: ${test.__str__()}\n${line("-")}${text}\n`);
    if (this.unexpectedSuccesses.length > 0) {
      write(line("="));
      for (const test of this.unexpectedSuccesses) write(`UNEXPECTED SUCCESS: ${test.__str__()}\n`);
      write("\n");
    }
    const plural = this.testsRun === 1 ? "" : "s";
    write(`${line("-")}Ran ${this.testsRun} test${plural} in ${taken.toFixed(3)}s\n\n`);
    const parts = (
      [
        ["failures", this.failures],
        ["errors", this.errors],
        ["skipped", this.skipped],
        ["expected failures", this.expectedFailures],
        ["unexpected successes", this.unexpectedSuccesses],
      ] as const
    ).flatMap(([name, { length }]) => (length > 0 ? [`${name}=${length}`] : []));
    const told = parts.length > 0 ? ` (${parts.join(", ")})` : "";
    write(`${this.wasSuccessful() ? "OK" : "FAILED"}${told}\n`);
  }

  #tell(sign: string, words: string): void {
    if (this.#verbosity > 0) this.#stream.write(this.#verbosity > 1 ? `${words}\n` : sign);
  }
}
