import { spawn, type ChildProcess } from "node:child_process";
import { constants } from "node:os";
import { performance } from "node:perf_hooks";

/** How a program ended. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  /** The exit status; 128 + the signal's number as a shell gives it; `null` when out of time. */
  readonly status: number | null;
  readonly milliseconds: number;
}

/** How to run a program. */
export interface Execution {
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly stdin?: string;
  /** Milliseconds after which the program is killed. */
  readonly timeLimit: number;
}

const running = new Set<ChildProcess>();

/** Runs a program to its end and keeps what it prints. */
export async function execute(
  command: string,
  parameters: readonly string[],
  execution: Execution,
): Promise<Outcome> {
  const begin = performance.now();
  const child = spawn(command, parameters, {
    cwd: execution.folder,
    env: { ...process.env, ...execution.environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
  running.add(child);
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (data: Buffer) => stdout.push(data));
  child.stderr.on("data", (data: Buffer) => stderr.push(data));
  // A program may end without reading its input.
  child.stdin.on("error", () => undefined);
  child.stdin.end(execution.stdin ?? "");

  let late = false;
  const timer = setTimeout(() => {
    late = true;
    child.kill("SIGKILL");
  }, execution.timeLimit);
  try {
    const status = await new Promise<number>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code, signal) => resolve(exitStatus(code, signal)));
    });
    return {
      stdout: Buffer.concat(stdout).toString("utf8"),
      stderr: Buffer.concat(stderr).toString("utf8"),
      status: late ? null : status,
      milliseconds: performance.now() - begin,
    };
  } finally {
    clearTimeout(timer);
    running.delete(child);
  }
}

/** Kills every program that is running, for a process that is about to exit. */
export function killRunning(): void {
  for (const child of running) child.kill("SIGKILL");
}

function exitStatus(code: number | null, signal: NodeJS.Signals | null): number {
  if (signal === null) return code ?? 0;
  return 128 + (constants.signals[signal] ?? 0);
}
