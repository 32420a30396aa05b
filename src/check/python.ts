import path from "node:path";
import { environmentOf } from "./environment.ts";
import { execute, type Outcome } from "./execute.ts";
import { packageRoot } from "./package-root.ts";

/** The Python that judges. */
export interface Python {
  readonly executable: string;
  readonly version: string;
}

/**
 * Finds CPython 3.11 or later: `ASYNCIO2TS_PYTHON`, else `python3`. The path that Python itself
 * reports is used from then on, since a shim in front of it costs 0.1 s a start.
 */
export async function findPython(): Promise<Python | undefined> {
  const script = "import sys; print(sys.executable); print('%d.%d.%d' % sys.version_info[:3])";
  for (const command of [process.env["ASYNCIO2TS_PYTHON"], "python3"]) {
    if (command === undefined || command === "") continue;
    try {
      const found = await execute(command, ["-c", script], { timeLimit: 10_000 });
      const [executable, version] = found.stdout.trim().split(/\r?\n/u);
      if (found.status === 0 && isRecent(version)) return { executable, version };
    } catch {
      // No such command: the next one is tried.
    }
  }
  return undefined;
}

function isRecent(version: string): boolean {
  const [major, minor] = version.split(".").map(Number);
  return major === 3 && minor >= 11;
}

/** How both sides of a comparison are run. */
export interface RunSettings {
  readonly realTime: boolean;
  readonly timeLimit: number;
  readonly stdin?: string;
  readonly parameters?: readonly string[];
}

/** A module that is run with `python -m`, in the folder that its package stands in. */
export interface PythonModule {
  readonly module: string;
  readonly folder: string;
}

/** Runs a program under CPython, on the virtual clock unless told otherwise. */
export async function runPython(
  python: Python,
  program: string | PythonModule,
  settings: RunSettings,
): Promise<Outcome> {
  const driver = path.join(packageRoot(), "src", "check", "oracle", "run_virtual.py");
  const named = typeof program === "string" ? [program] : ["-m", program.module];
  const start = settings.realTime ? named : [driver, ...named];
  return execute(python.executable, [...start, ...(settings.parameters ?? [])], {
    folder: typeof program === "string" ? path.dirname(program) : program.folder,
    environment: environmentOf(settings.realTime ? "real" : "virtual"),
    stdin: settings.stdin,
    timeLimit: settings.timeLimit,
  });
}
