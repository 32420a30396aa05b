import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { moduleOf } from "../../scripts/typescript-tree/statements.mjs";
import { printModule } from "../../src/4-print/print.ts";

const root = join(import.meta.dirname, "../..");

/** The project's own sources: as varied a set of trees as there is at hand. */
const files = ["src", "runtime", "grammar-maps"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.startsWith("generated"))
    .map((name) => join(folder, name)),
);

describe("the trees of the project's own sources", () => {
  for (const printWidth of [60, 80, 100]) {
    it(
      `prints them as prettier does, ${printWidth} columns wide`,
      { timeout: 120_000 },
      async () => {
        for (const file of files) {
          const { text } = printModule(moduleOf(readFileSync(join(root, file), "utf8")), {
            printWidth,
          });
          const again = await format(text, {
            parser: "typescript",
            filepath: "module.ts",
            printWidth,
          });
          expect(again, file).toBe(text);
        }
      },
    );
  }
});
