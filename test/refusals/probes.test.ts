/**
 * Programs at the edge of what converts: each prints what CPython prints, or is refused with a
 * code, the place and a hint. The table of outcomes is `docs/refusals.md`.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { findPython } from "../../src/check/python.ts";
import { convert } from "../../src/index.ts";
import { initParser } from "../../src/1-parse/parser.ts";
import { compareBatch } from "../support/differential/index.ts";
import { codesOf, outcomeOf, prepare } from "./support/convert.ts";
import { refusalsPage } from "./support/page.ts";
import { readProbes } from "./support/probes.ts";

const probes = readProbes();
const page = fileURLToPath(new URL("../../docs/refusals.md", import.meta.url));

beforeAll(async () => {
  await prepare();
});

describe.each([...new Set(probes.map(({ topic }) => topic))])("%s", (topic) => {
  const own = probes.filter((probe) => probe.topic === topic);

  test("each refusal has a code, the place and a hint", () => {
    const wrong = own.flatMap(({ name, source }) =>
      outcomeOf(source)
        .errors.filter(
          ({ code, hint, span }) =>
            hint === undefined && !code.startsWith("A2T1") && span.end > span.start,
        )
        .map(({ code }) => `${name}: ${code} without a hint`),
    );
    expect(wrong).toEqual([]);
  });

  // CPython 3.11 does not parse what only type checkers read of later versions; it is erased.
  test.skipIf(topic === "later-python")(
    "what converts prints what CPython prints",
    { timeout: 300_000 },
    async (context) => {
      const python = await findPython();
      if (python === undefined) return context.skip();
      const converted = own.filter(({ source }) => codesOf(source) === "converts");
      const compared = await compareBatch(
        converted.map(({ source }) => source),
        { convert },
        python.executable,
      );
      const wrong = compared.flatMap(({ verdict, detail }, index) =>
        verdict === "equal" ? [] : [`${converted[index].name}: ${verdict} ${detail}`],
      );
      expect(wrong).toEqual([]);
    },
  );
});

test("every node kind of the Python tree is in some program", async () => {
  const parser = await initParser();
  const seen = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("kind" in value && typeof value.kind === "string") seen.add(value.kind);
    Object.values(value).forEach(visit);
  };
  for (const { source } of probes) visit(parser.parse(source, { file: "main.py" }).module);
  const source = await import("node:fs/promises").then(({ readFile }) =>
    readFile(path.join(path.dirname(page), "../src/ast/python.ts"), "utf8"),
  );
  const kinds = [...source.matchAll(/readonly kind: ([^;]+);/gu)].flatMap(([, names]) =>
    [...names.matchAll(/"(\w+)"/gu)].map(([, name]) => name),
  );
  const trivia = new Set(["Comment", "BlankLine"]);
  expect(kinds.filter((kind) => !seen.has(kind) && !trivia.has(kind))).toEqual([]);
});

test("docs/refusals.md is current", async () => {
  const outcomes = probes.map((probe) => ({ ...probe, outcome: codesOf(probe.source) }));
  await expect(refusalsPage(outcomes)).toMatchFileSnapshot(page);
});
