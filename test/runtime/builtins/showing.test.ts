import { expect, test } from "vitest";
import { KeyError } from "../../../runtime/builtins/exceptions-common.ts";
import { Exception, ValueError } from "../../../runtime/builtins/exceptions-core.ts";
import { OSError } from "../../../runtime/builtins/exceptions-os-error.ts";
import { Dict } from "../../../runtime/builtins/dict.ts";
import { Ellipsis } from "../../../runtime/builtins/ellipsis.ts";
import { float } from "../../../runtime/builtins/float.ts";
import { named } from "../../../runtime/builtins/names.ts";
import { NotImplemented } from "../../../runtime/builtins/not-implemented.ts";
import { print, printTo } from "../../../runtime/builtins/print.ts";
import { repr } from "../../../runtime/builtins/repr.ts";
import { frozenSet, PySet } from "../../../runtime/builtins/set.ts";
import { replaceStdout } from "../../../runtime/builtins/stdio.ts";
import { str } from "../../../runtime/builtins/str.ts";
import { tuple } from "../../../runtime/builtins/tuple.ts";
import { typed } from "../../../runtime/builtins/typed.ts";
import { IntType, typeOf } from "../../../runtime/builtins/types.ts";
import { itemsView, keysView, valuesView } from "../../../runtime/builtins/views.ts";

class Point {
  x = 1;
}

class Named {
  __str__(): string {
    return "named";
  }

  __repr__(): string {
    return "<Named>";
  }
}

class Problem extends Exception {}

function printed(body: () => void): string {
  let text = "";
  const previous = replaceStdout({ write: (part: string) => (text += part) });
  try {
    body();
  } finally {
    replaceStdout(previous);
  }
  return text;
}

test.each([
  [null, "None"],
  [undefined, "None"],
  [-0, "0"],
  [float(-0), "-0.0"],
  [10n ** 20n, "100000000000000000000"],
  [tuple(1), "(1,)"],
  [new Map<unknown, unknown>([["a", float(1)]]), "{'a': 1.0}"],
  [{ a: null, __proto__: null }, "{'a': None}"],
  [new Set(["x"]), "{'x'}"],
  [new Set(), "set()"],
  [frozenSet([2, 1]), "frozenset({1, 2})"],
  [new Dict([[tuple(1, 2), true]]), "{(1, 2): True}"],
  [Point, "<class '__main__.Point'>"],
  [ValueError, "<class 'ValueError'>"],
  [Problem, "<class '__main__.Problem'>"],
  [IntType, "<class 'int'>"],
  [typeOf(Point), "<class 'type'>"],
  [new ValueError("x", 1), "ValueError('x', 1)"],
  [new Problem(), "Problem()"],
  [new KeyError("k"), "KeyError('k')"],
  [NotImplemented, "NotImplemented"],
  [Ellipsis, "Ellipsis"],
  [[new Named()], "[<Named>]"],
  [keysView(new Map([["a", 1]])), "dict_keys(['a'])"],
  [valuesView({ a: 1 }), "dict_values([1])"],
  [itemsView({ a: 1 }), "dict_items([('a', 1)])"],
])("repr %#: %s", (value, expected) => {
  expect(repr(value)).toBe(expected);
});

test("objects without a repr of their own show their class and address", () => {
  expect(repr(new Point())).toMatch(/^<__main__\.Point object at 0x7f[0-9a-f]{10}>$/);
  const renamed = named(() => 1, "dire_bonjour");
  expect(repr(renamed)).toMatch(/^<function dire_bonjour at 0x[0-9a-f]+>$/);
});

test("containers that hold themselves", () => {
  const list: unknown[] = [1];
  list.push(list, tuple(list));
  expect(repr(list)).toBe("[1, [...], ([...],)]");
  const map = new Map<string, unknown>();
  map.set("me", map);
  expect(repr(map)).toBe("{'me': {...}}");
});

test("str of exceptions", () => {
  expect(str(new ValueError())).toBe("");
  expect(str(new ValueError("bad"))).toBe("bad");
  expect(str(new ValueError("a", 1))).toBe("('a', 1)");
  expect(str(new KeyError("k"))).toBe("'k'");
  expect(str(new OSError(2, "No such file or directory", "x.txt"))).toBe(
    "[Errno 2] No such file or directory: 'x.txt'",
  );
  expect(str(new Named())).toBe("named");
});

test("print and its options", () => {
  expect(printed(() => print("a", 1, float(2), null, [true]))).toBe("a 1 2.0 None [True]\n");
  expect(printed(() => print())).toBe("\n");
  expect(printed(() => printTo({ sep: "-", end: "!" }, 1, 2))).toBe("1-2!");
  expect(() => printTo({ sep: 1 as unknown as string }, 1)).toThrow(
    "sep must be None or a string, not int",
  );
});

test("a box shows as Python's float in a template, and counts as its number", () => {
  expect(`${float(1)} ${float(1e-7)}`).toBe("1.0 1e-07");
  expect(float(2) + 1).toBe(3);
  expect(float(2) < 3).toBe(true);
});

test("typed marks the floats of a container", () => {
  expect(repr(typed([1, 2.5], "list[float]"))).toBe("[1.0, 2.5]");
  expect(repr(typed(tuple(1, 2), "tuple[int, float]"))).toBe("(1, 2.0)");
  expect(repr(typed(tuple(1, 2), "tuple[float, ...]"))).toBe("(1.0, 2.0)");
  expect(repr(typed(new Map([["a", [1]]]), "dict[str, list[float]]"))).toBe("{'a': [1.0]}");
  expect(repr(typed({ a: 1, b: 1 }, "{a: float, b: int}"))).toBe("{'a': 1.0, 'b': 1}");
  expect(repr(typed([null, 1], "list[float | None]"))).toBe("[None, 1.0]");
  expect(repr(typed([1], "list[int | float]"))).toBe("[1]");
  expect(repr(typed(new PySet([2, 1]), "set[float]"))).toBe("{1.0, 2.0}");
  const same = [1];
  expect(typed(same, "list[int]")).toBe(same);
});
