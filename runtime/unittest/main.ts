import { SystemExit } from "../builtins/system-exit.js";
import type { TestCase } from "./case.js";
import type { ModuleHooks } from "./run-tests.js";
import { TextTestRunner } from "./runner.js";
import { defaultTestLoader, TestSuite } from "./suite.js";

interface MainOptions extends ModuleHooks {
  readonly exit?: boolean;
  readonly verbosity?: number;
}

/**
 * Runs the tests of the classes, and ends the program: with 1 where one of them went wrong.
 * @see https://docs.python.org/3/library/unittest.html#unittest.main
 */
export async function main(
  classes: readonly (new (test: string) => TestCase)[],
  { exit = true, verbosity = 1, ...hooks }: MainOptions = {},
): Promise<void> {
  const suites = classes.map((cls) => defaultTestLoader.loadTestsFromTestCase(cls));
  const result = await new TextTestRunner({ verbosity }).run(new TestSuite(suites), hooks);
  if (exit) throw new SystemExit(!result.wasSuccessful());
}
