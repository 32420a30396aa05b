import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { EmittedFile } from "../options.ts";
import { execute } from "./execute.ts";
import { packageRoot } from "./package-root.ts";
import { withTemporaryFolder } from "./temporary-folder.ts";

/** The options under which emitted code must pass. */
const compilerOptions = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable", "esnext.disposable"],
  module: "nodenext",
  moduleResolution: "nodenext",
  strict: true,
  noEmit: true,
  skipLibCheck: false,
};

/**
 * Type-checks emitted programs with `tsc --strict`, all in one call.
 *
 * @returns for each program the compiler's messages; `undefined` where TypeScript is not installed
 */
export async function typeCheck(
  programs: readonly (readonly EmittedFile[])[],
): Promise<string[][] | undefined> {
  const compiler = findCompiler();
  if (compiler === undefined) return undefined;
  return withTemporaryFolder(async (folder) => {
    await writeFile(path.join(folder, "package.json"), '{ "type": "module" }\n');
    const types = path.join(packageRoot(), "node_modules", "@types");
    const configuration = {
      compilerOptions: {
        ...compilerOptions,
        ...(existsSync(path.join(types, "node")) ? { typeRoots: [types], types: ["node"] } : {}),
      },
      include: ["program-*/**/*.ts"],
    };
    await writeFile(path.join(folder, "tsconfig.json"), JSON.stringify(configuration));
    for (const [index, files] of programs.entries()) {
      for (const file of files) {
        const target = path.join(folder, `program-${index}`, file.path);
        await mkdir(path.dirname(target), { recursive: true });
        await writeFile(target, file.text);
      }
    }
    const outcome = await execute(process.execPath, [compiler, "-p", folder, "--pretty", "false"], {
      folder,
      timeLimit: 300_000,
    });
    return sorted(outcome.stdout, programs.length);
  });
}

function sorted(output: string, count: number): string[][] {
  const messages = Array.from({ length: count }, (): string[] => []);
  for (const line of output.split(/\r?\n/u)) {
    const found = /program-(\d+)\/(.*)$/u.exec(line);
    if (found !== null) messages[Number(found[1])].push(found[2]);
  }
  return messages;
}

function findCompiler(): string | undefined {
  const require = createRequire(import.meta.url);
  try {
    const manifest = require.resolve("typescript/package.json");
    const compiler = path.join(path.dirname(manifest), "bin", "tsc");
    return existsSync(compiler) ? compiler : undefined;
  } catch {
    return undefined;
  }
}
