import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { initParser } from "../../src/1-parse/parser.ts";

interface Verdict {
  readonly source: string;
  readonly accepted: boolean;
  /** CPython's message for a refused snippet. */
  readonly message?: string;
}

const verdicts = JSON.parse(
  readFileSync(new URL("support/verdicts.json", import.meta.url), "utf8"),
) as readonly Verdict[];
const parser = await initParser();
const errorsOf = (source: string) =>
  parser
    .parse(source, { file: "case.py" })
    .diagnostics.filter((diagnostic) => diagnostic.severity === "error");

test.each(verdicts.filter(({ accepted }) => accepted))(
  "accepts what CPython accepts: $source",
  ({ source }) => {
    expect(errorsOf(source)).toEqual([]);
  },
);

test.each(verdicts.filter(({ accepted }) => !accepted))(
  "refuses what CPython refuses: $source",
  ({ source }) => {
    const errors = errorsOf(source);
    expect(errors.length).toBeGreaterThan(0);
    for (const { span } of errors) {
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeLessThanOrEqual(source.length);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
    }
  },
);

test("most messages are CPython's", () => {
  const refused = verdicts.filter(({ accepted }) => !accepted);
  const same = refused.filter(({ source, message }) =>
    errorsOf(source).some((diagnostic) => diagnostic.message === message),
  );
  expect(same.length / refused.length).toBeGreaterThan(0.85);
});

test("takes await at module level where it is allowed", () => {
  const source =
    "await f()\nasync for x in y: pass\nasync with a: pass\nz = [await b async for b in c]\n";
  const options = { file: "lesson.py", topLevelAwait: true };
  expect(parser.parse(source, options).diagnostics).toEqual([]);
  const inside = "def f():\n    await g()\n";
  expect(parser.parse(inside, options).diagnostics).toHaveLength(1);
});
