import { afterEach, expect, test, vi } from "vitest";
import { contains } from "../../../runtime/builtins/contains.ts";
import { Dict } from "../../../runtime/builtins/dict.ts";
import { equals } from "../../../runtime/builtins/equals.ts";
import { PySet } from "../../../runtime/builtins/set.ts";
import { tuple } from "../../../runtime/builtins/tuple.ts";

afterEach(() => void vi.restoreAllMocks());

/** What a program that is refused while it runs writes, and its status. */
function refusal(run: () => unknown): { said: string; status: unknown } {
  const exit = vi.spyOn(process, "exit").mockImplementation(() => undefined as never);
  const write = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
  expect(run).toThrow();
  return { said: String(write.mock.calls[0][0]), status: exit.mock.calls[0][0] };
}

const twice: Readonly<Record<string, () => unknown>> = {
  "a set": () => new PySet([Number.NaN, 1, Number.NaN]),
  "a dict": () => new Dict([[Number.NaN, 1]]).get(Number.NaN),
  "a list": () => contains([1, Number.NaN], Number.NaN),
  "equal lists": () => equals([Number.NaN], [Number.NaN]),
  "a tuple in a set": () => new PySet([tuple(Number.NaN, 1)]).has(tuple(Number.NaN, 1)),
};

test.each(Object.keys(twice))("a second NaN in %s is refused", (name) => {
  const { said, status } = refusal(twice[name]);
  expect(said).toMatch(/^asyncio2ts: refused while running: a NaN meets another one/u);
  expect(status).toBe(70);
});

test("one NaN is a key like others", () => {
  const dict = new Dict([[Number.NaN, "nan"]]).set(1, "one");
  expect([dict.size, dict.get(1), dict.has(2)]).toEqual([2, "one", false]);
});
