/** `docs/library.md`: every name of the supported modules and of the builtin types. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
import { expect, test } from "vitest";
import { findPython } from "../../src/check/python.ts";
import { readSpecs } from "./support/cases.ts";
import { namesUsed } from "./support/hits.ts";
import { libraryParts, pythonModules, type LibraryPart } from "./support/library-parts.ts";
import { libraryPage, namesWithoutCase } from "./support/page.ts";

const at = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Parts of which every supported name has a case; in the others names are marked on the page. */
const isCovered = ({ kind, name }: LibraryPart): boolean => kind === "type" || name < "m";

test("the names are CPython's", async (context) => {
  const python = await findPython();
  // Versions and platforms have names of their own.
  if (!python?.version.startsWith("3.11.") || process.platform !== "linux") return context.skip();
  const { stdout } = await promisify(execFile)(python.executable, [
    at("support/record_names.py"),
    ...pythonModules(),
  ]);
  await expect(stdout).toMatchFileSnapshot(at("support/names.json"));
});

test(
  "docs/library.md is current, and a case uses every supported name",
  { timeout: 120_000 },
  async () => {
    const samples = at("../../samples");
    const sources = [
      ...readdirSync(samples, { recursive: true, encoding: "utf8" })
        // What is refused has no golden of its TypeScript.
        .filter((file) => path.basename(file) === "expected.ts")
        .map((file) => path.join(samples, path.dirname(file), "main.py"))
        .filter((file) => existsSync(file))
        .map((file) => readFileSync(file, "utf8")),
      ...readSpecs().flatMap(({ cases }) => cases.map(({ source }) => source)),
    ];
    const used = await namesUsed(sources);
    await expect(libraryPage(libraryParts(), used)).toMatchFileSnapshot(
      at("../../docs/library.md"),
    );
    const parts = libraryParts().filter(isCovered);
    expect(parts.flatMap((part) => namesWithoutCase(part, used))).toEqual([]);
  },
);
