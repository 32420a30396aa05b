/**
 * Builds `dist/`. The generated sources are committed: they are written anew only where ts-morph,
 * a development dependency, is installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const installed = (name) => existsSync(join(root, "node_modules", name, "package.json"));

function run(...command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

if (installed("ts-morph")) run("scripts/generate.mjs");
if (!installed("typescript")) {
  console.error("dist/ was not built: the development dependency typescript is not installed");
  process.exit(existsSync(join(root, "dist")) ? 0 : 1);
}
rmSync(join(root, "dist"), { recursive: true, force: true });
run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");
