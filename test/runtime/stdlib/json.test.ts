import { expect, test } from "vitest";
import { float } from "../../../runtime/builtins/float.ts";
import { Dict } from "../../../runtime/builtins/dict.ts";
import { dumps } from "../../../runtime/json/dumps.ts";
import { loads } from "../../../runtime/json/loads.ts";
import { outcome, recorded } from "./recorded.ts";

const values: unknown[] = [
  { a: 1, b: [1, 2.5, null, true] },
  [],
  {},
  [[]],
  new Map([["é", 'ü\n"\\\u0001😀']]),
  { z: 1, a: { c: [], b: {} } },
  [float(1), float(1e16), float(-0), 1e-7, 10n ** 20n],
  "text",
  3,
  null,
  new Dict<unknown, number>([
    [1, 2],
    [null, 3],
    [true, 4],
  ]),
  [float(Infinity), float(NaN)],
];
const options = [{}, { indent: 2 }, { ensureAscii: false }, { separators: [",", ":"] }];

test("dumps", () => {
  expect(values.map((value) => options.map((option) => dumps(value, option)))).toEqual(
    recorded.dumps,
  );
  expect(dumps(values[5], { sortKeys: true, indent: 4 })).toBe(recorded.sorted);
});

test.each(Object.entries(recorded.loads))("loads %j", (text, answer) => {
  expect(outcome(() => loads(text))).toEqual(answer);
});

test("dumps refuses what JSON has not", () => {
  expect(outcome(() => dumps(new Set([1])))).toEqual({
    error: "TypeError: Object of type set is not JSON serializable",
  });
  expect(outcome(() => dumps(new Map([[Object.freeze([1]), 2]])))).toEqual({
    error: "TypeError: keys must be str, int, float, bool or None, not tuple",
  });
  const list: unknown[] = [];
  list.push(list);
  expect(outcome(() => dumps(list))).toEqual({ error: "ValueError: Circular reference detected" });
  expect(dumps([new Set(["a"])], { default: (value: Set<string>) => [...value] })).toBe('[["a"]]');
});
