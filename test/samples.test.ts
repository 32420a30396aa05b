import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { checkProgram, type CheckSettings } from "../src/check/check-program.ts";
import { documentPrograms } from "../src/check/document-programs.ts";
import { fileProgram } from "../src/check/file-program.ts";
import { readGoldens } from "../src/check/goldens.ts";
import { loadConverter } from "../src/cli/load-converter.ts";
import { renderText } from "../src/diagnostics/render.ts";
import { convertDocument } from "../src/lesson/convert-document.ts";
import { documentFormat } from "../src/lesson/document-format.ts";
import type { Converter } from "../src/options.ts";

/**
 * Every `samples/<topic>/<case>`: the emitted main module is `expected.ts` (of a program of several
 * files, each module stands in `expected/`), and it prints and
 * exits as CPython was recorded to; a program that is refused has the diagnostics `expected.diag`.
 * Recorded, and compared with the CPython of this machine, by `asyncio2ts check --record samples`.
 */
const folder = fileURLToPath(new URL("../samples", import.meta.url));
const samples = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => ["main.py", "__main__.py"].includes(path.basename(file)))
  .toSorted();

/** Without a Python the goldens judge. */
const settings: CheckSettings = {
  realTime: false,
  timeLimit: 30_000,
  record: false,
  render: (diagnostics, text) =>
    diagnostics.map((diagnostic) => `${renderText(diagnostic, text)}\n`).join(""),
};

let converter: Converter;
beforeAll(async () => {
  converter = await loadConverter();
});

describe.concurrent("samples", { timeout: 60_000 }, () => {
  test.for(samples)("%s", async (name) => {
    const file = path.join(folder, name);
    const program = fileProgram(file, readFileSync(file, "utf8"), converter, {});
    const goldens = await readGoldens(program.sample!);
    expect(goldens.out, "expected.out is recorded").toBeDefined();
    const emission = goldens.typescript ?? goldens.modules ?? goldens.diagnostics;
    expect(emission, "expected.ts, expected/ or expected.diag is recorded").toBeDefined();

    const report = await checkProgram(program, settings);
    expect(report.passed ? "" : report.details.join("\n")).toBe("");
  });
});

/** The documents; each has the goldens of its programs, and of itself, in `NAME.expected/`. */
const documents = readdirSync(path.join(folder, "lessons"))
  .filter((file) => documentFormat(file) !== undefined)
  .map((file) => path.join(folder, "lessons", file));

describe.each(documents)("%s", (file) => {
  const goldens = file.replace(/\.\w+$/u, ".expected");
  const text = readFileSync(file, "utf8");
  const format = documentFormat(file) ?? "text";
  const options = { file: path.basename(file) };

  test("only its code is replaced", async () => {
    const converted = convertDocument(text, format, converter, options);
    expect(converted.diagnostics.map(({ message }) => message)).toEqual([]);
    await expect(converted.text).toMatchFileSnapshot(path.join(goldens, path.basename(file)));
  });

  test("its programs print what CPython prints", async () => {
    const { programs } = documentPrograms(options.file, text, format, converter, options, goldens);
    expect(programs.length).toBeGreaterThan(0);
    for (const program of programs) {
      const report = await checkProgram(program, settings);
      expect(report.passed ? "" : `${report.name}\n${report.details.join("\n")}`).toBe("");
    }
  });
});

test("no golden stands without its program", () => {
  const orphans = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file).startsWith("expected.") && !/\.expected[/\\]/u.test(file))
    .filter((file) => {
      const sample = path.join(folder, path.dirname(file));
      if (existsSync(path.join(sample, "main.py"))) return false;
      return !readdirSync(sample).some((inner) =>
        existsSync(path.join(sample, inner, "__main__.py")),
      );
    });
  expect(orphans).toEqual([]);
});
