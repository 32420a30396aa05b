import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { EmittedFile } from "../options.ts";
import { bundle } from "./bundle.ts";
import { environmentOf } from "./environment.ts";
import { execute, type Outcome } from "./execute.ts";
import type { RunSettings } from "./python.ts";
import { withTemporaryFolder } from "./temporary-folder.ts";

/** Runs emitted files under Node, on the virtual clock unless told otherwise. */
export async function runTypeScript(
  files: readonly EmittedFile[],
  settings: RunSettings & { readonly folder?: string; readonly entry?: string },
): Promise<Outcome> {
  const code = await bundle(files, settings.entry);
  return withTemporaryFolder(async (folder) => {
    const program = path.join(folder, "main.mjs");
    await writeFile(program, code);
    return execute(process.execPath, [program, ...(settings.parameters ?? [])], {
      folder: settings.folder ?? folder,
      environment: environmentOf(settings.realTime ? "real" : "virtual"),
      stdin: settings.stdin,
      timeLimit: settings.timeLimit,
    });
  });
}
