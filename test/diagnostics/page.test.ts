import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { explain } from "../../src/cli/explain-command.ts";
import { catalogue } from "../../src/diagnostics/catalogue.ts";
import { diagnosticsPage } from "../../src/diagnostics/page.ts";

const page = fileURLToPath(
  new URL(path.join("..", "..", "docs", "diagnostics.md"), import.meta.url),
);

test("docs/diagnostics.md is current", async () => {
  await expect(diagnosticsPage()).toMatchFileSnapshot(page);
});

test.each(catalogue)("$code is explained with an example", (definition) => {
  const text = explain(definition.code);
  expect(text).toContain(definition.title);
  expect(text).toContain("```");
});

test("codes and names are unique", () => {
  expect(new Set(catalogue.map(({ code }) => code)).size).toBe(catalogue.length);
  expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
});
