// Writes docs/diagnostics.md from the catalogue: `node scripts/diagnostics-page.mjs`.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundled = await build({
  absWorkingDir: root,
  entryPoints: ["src/diagnostics/page.ts"],
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
});
const url = `data:text/javascript;base64,${Buffer.from(bundled.outputFiles[0].text).toString("base64")}`;
const { diagnosticsPage } = await import(url);
const file = `${root}docs/diagnostics.md`;
let before;
try {
  before = readFileSync(file, "utf8");
} catch {
  before = undefined;
}
const page = diagnosticsPage();
if (page !== before) writeFileSync(file, page);
