import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { bundle } from "../check/bundle.ts";
import { withTemporaryFolder } from "../check/temporary-folder.ts";
import { isRefused, type ConvertOptions, type Converter } from "../options.ts";
import { readInputs, readModule } from "./inputs.ts";
import { Misuse } from "./misuse.ts";
import { reportDiagnostics, reportedOf, type ReportSettings } from "./report-diagnostics.ts";

/** How a program that was run ended. */
export interface Ending {
  readonly status: number;
  /** The signal that ended it, for this process to end in the same way. */
  readonly signal?: NodeJS.Signals;
}

/** Runs `asyncio2ts run`: converts a program and runs it with this process's own streams. */
export async function runProgram(
  file: string,
  parameters: readonly string[],
  settings: ReportSettings & { readonly options: Omit<ConvertOptions, "file"> },
  converter: Converter,
): Promise<Ending> {
  if (file !== "-" && !/\.pyw?$/iu.test(file)) {
    throw new Misuse(`run takes one Python file, not ${file}`);
  }
  const [input] = await readInputs([file]);
  const result = converter.convert(input.text, {
    ...settings.options,
    file: input.file,
    read: input.file === "<stdin>" ? undefined : readModule,
  });
  reportDiagnostics(reportedOf(input, result.diagnostics), settings);
  if (isRefused(result)) return { status: 1 };

  const code = await bundle(result.files);
  return withTemporaryFolder(async (folder) => {
    const program = path.join(folder, "main.mjs");
    await writeFile(program, code);
    return runNode([program, ...parameters]);
  });
}

const forwarded = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * The terminal sends Ctrl-C to both processes: the program decides what it means, and this process
 * stays to remove the temporary file. A signal sent to this process alone is passed on.
 */
function runNode(parameters: readonly string[]): Promise<Ending> {
  const child = spawn(process.execPath, parameters, { stdio: "inherit" });
  const atTerminal = [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY);
  const forward = (signal: NodeJS.Signals): void => {
    if (signal !== "SIGINT" || !atTerminal) child.kill(signal);
  };
  for (const signal of forwarded) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      for (const name of forwarded) process.off(name, forward);
      resolve(signal === null ? { status: code ?? 0 } : { status: 1, signal });
    });
  });
}
