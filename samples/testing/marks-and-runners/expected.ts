/** Skipping, expected failures, runners and suites. */

import { sleep } from "./runtime/asyncio.js";
import {
  ValueError,
  ge,
  int,
  partition,
  print,
  tuple,
  withManager,
} from "./runtime/builtins.js";
import * as sys from "./runtime/sys.js";
import * as unittest from "./runtime/unittest.js";

function parse(text: string): readonly [string, number] {
  const [name, , value] = partition(text, "=");
  if (!name) {
    throw new ValueError("no name");
  }
  return tuple(name, int(value));
}

class ParseTest extends unittest.TestCase {
  setUp(): void {
    console.log("set up", this.id());
  }

  /** Parses one line. */
  test_zz_first_line(): void {
    this.assertEqual(parse("a=1"), tuple("a", 1));
  }

  test_error(): void {
    this.assertRaises(ValueError, () => parse("=3"));
    this.assertRaises(ValueError, () => parse("a=b"));
    this.assertRaisesRegex(ValueError, "no n.me", () => parse("=3"));
    withManager(this.assertRaisesRegex(ValueError, "invalid .*: 'x'"), () => {
      parse("a=x");
    });
  }

  test_old(): void {
    console.log("never");
  }

  test_new(): void {
    console.log("runs");
  }

  test_known_bug(): void {
    this.assertEqual(parse("a = 1"), tuple("a", 1));
  }

  test_bare(): void {
    console.log("never");
  }
}
unittest.skipIf(ge(sys.versionInfo, tuple(3, 0)), "old Python only")(
  ParseTest,
  "test_old",
);
unittest.skipUnless(ge(sys.versionInfo, tuple(3, 8)), "new Python only")(
  ParseTest,
  "test_new",
);
unittest.expectedFailure(ParseTest, "test_known_bug");
unittest.skip("")(ParseTest, "test_bare");

class SkippedTest extends unittest.TestCase {
  static setUpClass(): void {
    console.log("never");
  }

  test_one(): void {
    console.log("never");
  }
}
unittest.skip("not today")(SkippedTest);

class Shared extends unittest.TestCase {
  static limit = 3;

  test_limit(): void {
    this.assertLessEqual((this.constructor as typeof Shared).limit, 5);
    if ((this.constructor as typeof Shared).limit > 3) {
      this.skipTest("large");
    }
  }
}

class Larger extends Shared {
  static override limit = 4;

  async helper(): Promise<void> {
    await sleep(0);
  }
}

function load(
  ...cases: (typeof ParseTest | typeof SkippedTest | typeof Shared)[]
): unittest.TestSuite {
  const loader = new unittest.TestLoader();
  const suite = new unittest.TestSuite();
  for (const case_ of cases) {
    suite.addTests(loader.loadTestsFromTestCase(case_));
  }
  return suite;
}

print(new unittest.TestLoader().getTestCaseNames(ParseTest));
const suite = load(ParseTest, SkippedTest, Shared, Larger);
suite.addTest(new ParseTest("test_new"));
print(suite.countTestCases());
const result = await new unittest.TextTestRunner({ verbosity: 0 }).run(suite);
print(
  result.testsRun,
  result.failures.length,
  result.errors.length,
  result.skipped.length,
);
for (const [test, reason] of result.skipped) {
  print(test, "|", reason);
}
for (const [test, text] of result.expectedFailures) {
  console.log(test.id());
}
print(result.wasSuccessful(), result.unexpectedSuccesses);
