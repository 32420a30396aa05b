import { defineModule, type Entry } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";
import { unittestRunning } from "./unittest-running.ts";

const assertion = (name: string, parameters: string): Record<string, Entry> => ({
  [name]: {
    signature: `(${parameters}, msg: str | None = None) -> None`,
    emit: `$self.${name}(${parameters
      .split(", ")
      .map((parameter) => `$${parameter.split(":")[0]}`)
      .join(", ")}, $msg)`,
  },
});

const COMPARISONS = ["Greater", "GreaterEqual", "Less", "LessEqual"];
const CONTAINERS = ["List", "Tuple", "Set", "Dict", "Sequence", "MultiLine"];

const near = (name: string): Record<string, Entry> => ({
  [name]: {
    signature:
      "(first: float | int, second: float | int, places: int | None = None, msg: str | None = None, delta: float | int | None = None) -> None",
    emit: `$self.${name}($first, $second, $places, $msg, $delta)`,
  },
});

const assertions: Record<string, Entry> = Object.assign(
  {},
  ...["Equal", "NotEqual"].map((name) =>
    assertion(`assert${name}`, "first: object, second: object"),
  ),
  ...["Is", "IsNot"].map((name) => assertion(`assert${name}`, "expr1: object, expr2: object")),
  ...COMPARISONS.map((name) => assertion(`assert${name}`, "a: object, b: object")),
  ...["True", "False"].map((name) => assertion(`assert${name}`, "expr: object")),
  ...["IsNone", "IsNotNone"].map((name) => assertion(`assert${name}`, "obj: object")),
  ...["In", "NotIn"].map((name) => assertion(`assert${name}`, "member: object, container: object")),
  ...["IsInstance", "NotIsInstance"].map((name) => {
    const [[key, entry]] = Object.entries(assertion(`assert${name}`, "obj: object, cls: object"));
    return { [key]: { ...entry, hatch: "assert-instance" } };
  }),
  ...["AlmostEqual", "NotAlmostEqual"].map((name) => near(`assert${name}`)),
  assertion("assertRegex", "text: str, expected_regex: raw"),
  assertion("assertNotRegex", "text: str, unexpected_regex: raw"),
  assertion("assertCountEqual", "first: Iterable[object], second: Iterable[object]"),
);

const containers: Record<string, Entry> = Object.fromEntries(
  CONTAINERS.map((kind) => {
    const [first, second] =
      kind === "List" || kind === "Tuple" || kind === "Set"
        ? [`${kind.toLowerCase()}1`, `${kind.toLowerCase()}2`]
        : kind === "Dict"
          ? ["d1", "d2"]
          : kind === "Sequence"
            ? ["seq1", "seq2"]
            : ["first", "second"];
    return [
      `assert${kind}Equal`,
      {
        signature: `(${first}: object, ${second}: object, msg: str | None = None) -> None`,
        emit: `$self.assertEqual($${first}, $${second}, $msg)`,
      },
    ];
  }),
);

const hook = (name: string): Record<string, Entry> => ({
  [name]: { signature: "() -> None", emit: `$self.${name}()` },
});

/** A decorator of tests, which marks them. */
const condition = (name: string): Record<string, Entry> => ({
  [name]: {
    signature: "(condition: object, reason: str) -> Callable[..., None]",
    emit: `unittest.${name}($condition, $reason)`,
  },
});

/** https://docs.python.org/3/library/unittest.html */
export const unittest = defineModule({
  module: "unittest",
  functions: {
    main: {
      signature:
        "(module: raw = '__main__', defaultTest: None = None, argv: raw = None, *, exit: bool = True, verbosity: int = 1) -> None",
      hatch: "unittest-main",
      waits: true,
    },
    skip: { signature: "(reason: str, /) -> Callable[..., None]", emit: "unittest.skip($reason)" },
    ...condition("skipIf"),
    ...condition("skipUnless"),
    expectedFailure: {
      signature: "(cls: raw, test: str, /) -> None",
      emit: "unittest.expectedFailure($cls, $test)",
    },
    makeSuite: {
      signature: "(testCaseClass: raw) -> unittest.TestSuite",
      emit: "unittest.defaultTestLoader.loadTestsFromTestCase($testCaseClass)",
    },
  },
  constants: {
    defaultTestLoader: { type: "unittest.TestLoader", emit: "unittest.defaultTestLoader" },
  },
  classes: {
    TestCase: {
      name: "unittest.TestCase",
      ts: "unittest.TestCase",
      value: "unittest.TestCase",
      inheritable: true,
      alwaysTrue: true,
      construct: {
        signature: "(methodName: str = 'runTest') -> unittest.TestCase",
        emit: "new unittest.TestCase($methodName)",
      },
      attributes: { _testMethodName: { type: "str", emit: "$self._testMethodName" } },
      methods: {
        id: { signature: "() -> str", emit: "$self.id()" },
        countTestCases: { signature: "() -> int", emit: "$self.countTestCases()" },
        ...assertions,
        ...containers,
        ...hook("setUp"),
        ...hook("tearDown"),
        fail: { signature: "(msg: str | None = None) -> None", emit: "$self.fail($msg)" },
        skipTest: { signature: "(reason: str) -> None", emit: "$self.skipTest($reason)" },
        addCleanup: {
          signature: "(function: Callable[..., raw], /, *args: raw) -> None",
          emit: "$self.addCleanup($function, $args)",
        },
        subTest: {
          signature: "(msg: raw = None, **params: raw) -> unittest._SubTest",
          emit: "$self.subTest()",
        },
        assertRaises: {
          signature: [
            "(expected_exception: raw, *, msg: raw = None) -> unittest._AssertRaisesContext",
            "(expected_exception: raw, callable: Callable[..., raw], /, *args: raw) -> None",
          ],
          emit: [
            { when: { callable: "absent" }, ts: "$self.assertRaises($expected_exception)" },
            { ts: "$self.assertRaises($expected_exception, $callable, $args)" },
          ],
        },
        assertRaisesRegex: {
          signature: [
            "(expected_exception: raw, expected_regex: raw, *, msg: raw = None) -> unittest._AssertRaisesContext",
            "(expected_exception: raw, expected_regex: raw, callable: Callable[..., raw], /, *args: raw) -> None",
          ],
          emit: [
            {
              when: { callable: "absent" },
              ts: "$self.assertRaisesRegex($expected_exception, $expected_regex)",
            },
            {
              ts: "$self.assertRaisesRegex($expected_exception, $expected_regex, $callable, $args)",
            },
          ],
        },
      },
    },
    IsolatedAsyncioTestCase: {
      name: "unittest.IsolatedAsyncioTestCase",
      bases: ["unittest.TestCase"],
      ts: "unittest.IsolatedAsyncioTestCase",
      value: "unittest.IsolatedAsyncioTestCase",
      inheritable: true,
      alwaysTrue: true,
      methods: {
        asyncSetUp: { signature: "() -> Coroutine[None]", emit: "$self.asyncSetUp()" },
        asyncTearDown: { signature: "() -> Coroutine[None]", emit: "$self.asyncTearDown()" },
        addAsyncCleanup: {
          signature: "(func: Callable[..., raw], /, *args: raw) -> None",
          emit: "$self.addAsyncCleanup($func, $args)",
        },
      },
    },
    SkipTest: {
      ...exceptionClass({
        name: "unittest.SkipTest",
        base: "Exception",
        emit: "new unittest.SkipTest(...$args)",
      }),
      ts: "unittest.SkipTest",
      value: "unittest.SkipTest",
    },
    ...unittestRunning,
    _AssertRaisesContext: {
      name: "unittest._AssertRaisesContext",
      ts: "unittest.RaisesContext",
      methods: {
        __enter__: { signature: "() -> Self", emit: "$self.__enter__()" },
        __exit__: {
          signature: "(exc_type: raw, exc: raw, tb: raw, /) -> bool",
          emit: "$self.__exit__($exc_type, $exc, $tb)",
        },
      },
      attributes: { exception: { type: "raw", emit: "$self.exception" } },
    },
    _SubTest: {
      name: "unittest._SubTest",
      ts: "unittest.SubTest",
      methods: {
        __enter__: { signature: "() -> None", emit: "$self.__enter__()" },
        __exit__: {
          signature: "(exc_type: raw, exc: raw, tb: raw, /) -> bool",
          emit: "$self.__exit__($exc_type, $exc, $tb)",
        },
      },
    },
  },
});
