/**
 * Builds `dist/`: the command line and the library, bundled into few files so that Node starts
 * quickly, and the declarations. `npm run build` writes the generated sources first.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = path.join(root, "dist");
// A build that is cut short must not leave half a `dist/` behind.
const fresh = path.join(root, `dist-${process.pid}`);

try {
  await build({
    absWorkingDir: root,
    entryPoints: { cli: "src/cli/main.ts", index: "src/index.ts" },
    outdir: fresh,
    bundle: true,
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    platform: "node",
    format: "esm",
    target: "node20",
    // Less to read at every start; names stay, for stack traces.
    minifyWhitespace: true,
    minifySyntax: true,
    packages: "external",
    charset: "utf8",
    logLevel: "warning",
  });
  writeDeclarations();
  rmSync(target, { recursive: true, force: true });
  renameSync(fresh, target);
  chmodSync(path.join(target, "cli.js"), 0o755);
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function writeDeclarations() {
  const compiler = path.join(root, "node_modules", "typescript", "bin", "tsc");
  if (!existsSync(compiler)) return;
  const output = path.join(fresh, "types");
  const parameters = [compiler, "-p", "tsconfig.build.json", "--outDir", output];
  const { status } = spawnSync(process.execPath, parameters, { cwd: root, stdio: "inherit" });
  // The declarations are written in any case; `npm run lint` judges the types.
  if (status !== 0) console.error("dist/ was built, though the types do not agree");
}
