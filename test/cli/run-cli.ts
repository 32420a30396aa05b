import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, vi } from "vitest";
import { CommanderError } from "commander";
import { Misuse } from "../../src/cli/misuse.ts";
import { createProgram, type ProgramResult } from "../../src/cli/program.ts";
import { stubConverter } from "./stub-converter.ts";

/** What a command line printed and returned. */
export interface CliResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The signal that ended a program that was run. */
  readonly signal?: NodeJS.Signals;
}

/** Runs a command line inside this process, with the stub converter. */
export async function cli(...parameters: string[]): Promise<CliResult> {
  let stdout = "";
  let stderr = "";
  const out = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  const error = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    stderr += String(text);
    return true;
  });
  const result: ProgramResult = { status: 0 };
  try {
    const program = createProgram(() => Promise.resolve(stubConverter), "0.0.0", result);
    await program.parseAsync(["node", "asyncio2ts", ...parameters]);
  } catch (problem) {
    if (problem instanceof CommanderError) result.status = problem.exitCode === 0 ? 0 : 2;
    else if (problem instanceof Misuse) {
      stderr += problem.message;
      result.status = 2;
    } else throw problem;
  } finally {
    out.mockRestore();
    error.mockRestore();
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.removeAllListeners(signal);
  }
  return { ...result, stdout, stderr };
}

/** Gives each test of a file a folder of its own. */
export function useFolder(): { path: (...parts: string[]) => string } {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "asyncio2ts-test-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return { path: (...parts) => path.join(folder, ...parts) };
}
