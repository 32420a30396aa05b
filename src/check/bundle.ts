import path from "node:path";
import { build } from "esbuild";
import type { EmittedFile } from "../options.ts";

/**
 * Bundles emitted files into one module that Node 20 runs: types removed, `await using` lowered.
 * Nothing is read from the disk; imports of packages and of Node stay imports.
 */
export async function bundle(
  files: readonly EmittedFile[],
  entry: string = files[0].path,
): Promise<string> {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    // Class and function names are printed by Python programs.
    keepNames: true,
    charset: "utf8",
    logLevel: "silent",
    plugins: [
      {
        name: "emitted-files",
        setup(bundler): void {
          bundler.onResolve({ filter: /.*/ }, ({ path: imported, importer, kind }) => {
            if (kind === "entry-point") return { path: imported, namespace: "emitted" };
            if (!imported.startsWith(".")) return { path: imported, external: true };
            const joined = path.posix.join(path.posix.dirname(importer), imported);
            const file = joined.replace(/\.js$/u, ".ts");
            if (texts.has(file)) return { path: file, namespace: "emitted" };
            return { errors: [{ text: `No emitted file ${file}, imported by ${importer}` }] };
          });
          bundler.onLoad({ filter: /.*/, namespace: "emitted" }, ({ path: file }) => ({
            contents: texts.get(file) ?? "",
            loader: "ts",
          }));
        },
      },
    ],
  });
  return result.outputFiles[0].text;
}

/** The reason why a bundle could not be built. */
export function bundleProblem(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
