import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const oracle = `${root}src/check/oracle/run_virtual.py`;

export interface PythonRun {
  output: string;
  errors: string;
  status: number | null;
  milliseconds: number;
}

/** Runs a program (a path, or source with `-c` as CPython takes it) and waits for its end. */
function runPython(args: string[], input?: string): PythonRun {
  const start = performance.now();
  const run = spawnSync("python3", args, { encoding: "utf-8", input, timeout: 30_000 });
  const milliseconds = performance.now() - start;
  return { output: run.stdout, errors: run.stderr, status: run.status, milliseconds };
}

export const runVirtual = (program: string, args: string[] = [], input?: string): PythonRun =>
  runPython([oracle, program, ...args], input);

export const runReal = (program: string): PythonRun => runPython([program]);

export const samplePath = (name: string): string => `${root}samples/${name}/main.py`;
