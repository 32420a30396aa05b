import { AssertionError } from "../builtins/exceptions-common.js";
import { SystemExit } from "../builtins/system-exit.js";
import { KeyboardInterrupt } from "../builtins/exceptions-flow.js";
import { writeErr } from "../builtins/stdio.js";
import { monotonic } from "../asyncio/clock.js";
import { formatException } from "../traceback/traceback.js";
import { runTest, SkipTest, type TestCase } from "./case.js";

type TestClass = (new () => TestCase) & Pick<typeof TestCase, "setUpClass" | "tearDownClass">;

interface Report {
  readonly kind: "FAIL" | "ERROR";
  readonly title: string;
  readonly error: unknown;
}

/**
 * Runs the tests of the classes, and ends the program: with 1 where one of them went wrong.
 * @see https://docs.python.org/3/library/unittest.html#unittest.main
 */
export async function main(
  classes: readonly TestClass[],
  { exit = true }: { exit?: boolean } = {},
): Promise<void> {
  const begin = monotonic();
  const reports: Report[] = [];
  let count = 0;
  let skipped = 0;
  for (const cls of classes) {
    const tests = testsOf(cls);
    if (tests.length === 0) continue;
    const outer = await failure(() => cls.setUpClass());
    if (outer !== undefined) {
      reports.push({ kind: "ERROR", title: `setUpClass (__main__.${cls.name})`, error: outer[0] });
      writeErr("E");
      continue;
    }
    for (const test of tests) {
      count += 1;
      const errors = await new cls()[runTest](test);
      const real = errors.filter((error) => !(error instanceof SkipTest));
      for (const error of real) {
        if (error instanceof KeyboardInterrupt) throw error;
        const kind = error instanceof AssertionError ? "FAIL" : "ERROR";
        reports.push({ kind, title: `${test} (__main__.${cls.name}.${test})`, error });
        writeErr(kind.slice(0, 1));
      }
      if (errors.length > real.length) skipped += 1;
      if (real.length === 0) writeErr(errors.length > 0 ? "s" : ".");
    }
    const inner = await failure(() => cls.tearDownClass());
    if (inner !== undefined)
      reports.push({
        kind: "ERROR",
        title: `tearDownClass (__main__.${cls.name})`,
        error: inner[0],
      });
  }
  report(reports, count, skipped, monotonic() - begin);
  if (exit) throw new SystemExit(reports.length > 0);
}

/** The names of a class's tests, and of those that it inherits, as CPython orders them. */
function testsOf(cls: TestClass): string[] {
  const names = new Set<string>();
  for (
    let level = cls.prototype as object | null;
    level !== null;
    level = Object.getPrototypeOf(level) as object | null
  )
    for (const name of Object.getOwnPropertyNames(level))
      if (name.startsWith("test")) names.add(name);
  return [...names].sort();
}

async function failure(step: () => unknown): Promise<[unknown] | undefined> {
  try {
    await step();
    return undefined;
  } catch (error) {
    return [error];
  }
}

function report(reports: readonly Report[], count: number, skipped: number, taken: number): void {
  const line = (sign: string): string => `${sign.repeat(70)}\n`;
  writeErr("\n");
  for (const { kind, title, error } of reports) {
    const text = formatException(error).join("");
    writeErr(`${line("=")}${kind}: ${title}\n${line("-")}${text}\n`);
  }
  writeErr(`${line("-")}Ran ${count} test${count === 1 ? "" : "s"} in ${taken.toFixed(3)}s\n\n`);
  const failures = reports.filter(({ kind }) => kind === "FAIL").length;
  const parts = [
    ...(failures > 0 ? [`failures=${failures}`] : []),
    ...(reports.length > failures ? [`errors=${reports.length - failures}`] : []),
    ...(skipped > 0 ? [`skipped=${skipped}`] : []),
  ];
  const told = parts.length > 0 ? ` (${parts.join(", ")})` : "";
  writeErr(`${reports.length > 0 ? "FAILED" : "OK"}${told}\n`);
}
