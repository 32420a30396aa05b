/** The classes of unittest that find and run tests: https://docs.python.org/3/library/unittest.html#grouping-tests */
import type { ClassEntry } from "../define.ts";

const TEST = "unittest.TestCase | unittest.TestSuite";
const OUTCOMES = ["errors", "failures", "skipped", "expectedFailures"].map((name) => [
  name,
  { type: "list[tuple[unittest.TestCase, str]]", emit: `$self.${name}` },
]);

export const unittestRunning: Readonly<Record<string, ClassEntry>> = {
  TestSuite: {
    name: "unittest.TestSuite",
    ts: "unittest.TestSuite",
    value: "unittest.TestSuite",
    alwaysTrue: true,
    construct: {
      signature: `(tests: Iterable[${TEST}] = ()) -> unittest.TestSuite`,
      emit: "new unittest.TestSuite($tests)",
    },
    methods: {
      addTest: { signature: `(test: ${TEST}) -> None`, emit: "$self.addTest($test)" },
      addTests: {
        signature: `(tests: Iterable[${TEST}]) -> None`,
        emit: "$self.addTests($tests)",
      },
      countTestCases: { signature: "() -> int", emit: "$self.countTestCases()" },
      run: {
        signature: "(result: unittest.TestResult) -> unittest.TestResult",
        emit: "$self.run($result)",
        waits: true,
      },
      __iter__: { signature: `() -> Iterator[${TEST}]`, emit: "$self[Symbol.iterator]()" },
    },
  },
  TestLoader: {
    name: "unittest.TestLoader",
    ts: "unittest.TestLoader",
    value: "unittest.TestLoader",
    alwaysTrue: true,
    construct: { signature: "() -> unittest.TestLoader", emit: "new unittest.TestLoader()" },
    attributes: { testMethodPrefix: { type: "str", emit: "$self.testMethodPrefix" } },
    methods: {
      loadTestsFromTestCase: {
        signature: "(testCaseClass: raw) -> unittest.TestSuite",
        emit: "$self.loadTestsFromTestCase($testCaseClass)",
      },
      getTestCaseNames: {
        signature: "(testCaseClass: raw) -> list[str]",
        emit: "$self.getTestCaseNames($testCaseClass)",
      },
    },
  },
  TestResult: {
    name: "unittest.TestResult",
    ts: "unittest.TestResult",
    value: "unittest.TestResult",
    alwaysTrue: true,
    construct: { signature: "() -> unittest.TestResult", emit: "new unittest.TestResult()" },
    attributes: {
      testsRun: { type: "int", emit: "$self.testsRun" },
      ...Object.fromEntries(OUTCOMES),
      unexpectedSuccesses: {
        type: "list[unittest.TestCase]",
        emit: "$self.unexpectedSuccesses",
      },
    },
    methods: {
      wasSuccessful: { signature: "() -> bool", emit: "$self.wasSuccessful()" },
      stop: { signature: "() -> None", emit: "$self.stop()" },
    },
  },
  TextTestResult: {
    name: "unittest.TextTestResult",
    ts: "unittest.TextTestResult",
    value: "unittest.TextTestResult",
    bases: ["unittest.TestResult"],
    alwaysTrue: true,
  },
  TextTestRunner: {
    name: "unittest.TextTestRunner",
    ts: "unittest.TextTestRunner",
    value: "unittest.TextTestRunner",
    alwaysTrue: true,
    construct: {
      signature:
        "(stream: raw = None, descriptions: bool = True, verbosity: int = 1) -> unittest.TextTestRunner",
      emit: [
        {
          when: { stream: "absent", verbosity: "absent" },
          ts: "new unittest.TextTestRunner()",
        },
        { ts: "new unittest.TextTestRunner({ stream: $stream, verbosity: $verbosity })" },
      ],
    },
    methods: {
      run: {
        signature: `(test: ${TEST}) -> unittest.TextTestResult`,
        emit: "$self.run($test)",
        waits: true,
      },
    },
  },
};
