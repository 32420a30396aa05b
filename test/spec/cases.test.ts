/**
 * The cases of `test/spec/*.md`: what is emitted prints what CPython was recorded to print, and its
 * types are clean. `npx vitest run test/spec -u` records the outputs of new cases.
 */
import { beforeAll, expect, test } from "vitest";
import { findPython, type Python } from "../../src/check/python.ts";
import { typeCheck } from "../../src/check/type-check.ts";
import { convert, prepare } from "../../src/index.ts";
import { isRefused } from "../../src/options.ts";
import { runPythonBatch } from "../support/differential/python-batch.ts";
import { readSpecs, type Recorded } from "./support/cases.ts";
import { runConverted } from "./support/run.ts";

const specs = readSpecs();
const cases = specs.flatMap((spec) => spec.cases);

test("cases have names of their own", () => {
  const names = cases.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

/** Messages differ from one version to the next. */
const judges = (python: Python | undefined): python is Python =>
  python?.version.startsWith("3.11.") === true;

/** What CPython prints; without a CPython, what it was recorded to print. */
let expected: readonly Recorded[] = cases;

beforeAll(async () => {
  await prepare();
  const python = await findPython();
  if (!judges(python)) return;
  const endings = await runPythonBatch(
    python.executable,
    cases.map(({ source }) => source),
  );
  expected = endings.map(({ output, status }) => ({ output, status: Number(status) }));
}, 300_000);

test("what is recorded is what CPython prints", async () => {
  let first = 0;
  for (const spec of specs) {
    const own = expected.slice(first, (first += spec.cases.length));
    await expect(spec.text(own)).toMatchFileSnapshot(spec.file);
  }
});

test("what is emitted prints the same", { timeout: 300_000 }, async () => {
  const conversions = cases.map(({ source }) => convert(source, { file: "main.py" }));
  const endings = await runConverted(conversions);
  const different = cases.flatMap(({ name }, index) => {
    const { output, status, errors = "" } = endings[index];
    const wanted = expected[index];
    if (output === wanted.output && status === wanted.status) return [];
    const seen = status === wanted.status ? {} : { errors: errors.slice(0, 500) };
    return [{ expected: { name, ...wanted }, actual: { name, output, status, ...seen } }];
  });
  expect(different.map(({ actual }) => actual)).toEqual(different.map((one) => one.expected));
});

test("what is emitted passes tsc --strict", { timeout: 300_000 }, async () => {
  const converted = cases.flatMap(({ name, source }) => {
    const result = convert(source, { file: "main.py" });
    return isRefused(result) ? [] : [{ name, files: result.files }];
  });
  const messages = await typeCheck(converted.map(({ files }) => files));
  expect(messages, "TypeScript is installed").toBeDefined();
  const mistakes = converted.flatMap(({ name }, index) =>
    (messages?.[index] ?? []).map((message) => `${name}: ${message}`),
  );
  expect(mistakes).toEqual([]);
});
