/** What a module does around its tests, and which of them are not run. */

import { sleep } from "./runtime/asyncio.js";
import {
  ValueError,
  ge,
  int,
  partition,
  tuple,
  withManager,
} from "./runtime/builtins.js";
import * as sys from "./runtime/sys.js";
import * as unittest from "./runtime/unittest.js";

function setUpModule(): void {
  console.log("module up");
}

function tearDownModule(): void {
  console.log("module down");
}

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

await unittest.main([Larger, ParseTest, Shared, SkippedTest], {
  verbosity: 2,
  setUpModule,
  tearDownModule,
});
