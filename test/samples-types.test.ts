import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { fileProgram } from "../src/check/file-program.ts";
import { typeCheck } from "../src/check/type-check.ts";
import { loadConverter } from "../src/cli/load-converter.ts";
import { isRefused } from "../src/options.ts";

/** All that is emitted for the samples, the runtime's files included, in one run of the compiler. */
test("the samples' TypeScript passes tsc --strict", { timeout: 300_000 }, async () => {
  const folder = fileURLToPath(new URL("../samples", import.meta.url));
  const converter = await loadConverter();
  const programs = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => ["main.py", "__main__.py"].includes(path.basename(file)))
    .toSorted()
    .map((file) => {
      const full = path.join(folder, file);
      const program = fileProgram(full, readFileSync(full, "utf8"), converter, {});
      return { file, converted: program.convert() };
    })
    .filter(({ converted }) => !isRefused(converted));
  const messages = await typeCheck(programs.map(({ converted }) => converted.files));
  expect(messages, "TypeScript is installed").toBeDefined();
  const mistakes = programs.flatMap(({ file }, index) =>
    (messages?.[index] ?? []).map((message) => `${path.dirname(file)}: ${message}`),
  );
  expect(mistakes.join("\n")).toBe("");
});
