import { constants } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { environmentOf } from "../../../src/check/environment.ts";
import { execute } from "../../../src/check/execute.ts";
import { packageRoot } from "../../../src/check/package-root.ts";
import type { Ending } from "./python-batch.ts";

const timeLimit = 20_000;
/* Megabytes of heap. */
const memoryLimit = 1500;
const driver = path.join(packageRoot(), "test", "support", "differential", "typescript-worker.mjs");

/** Runs a bundled program in a thread of its own, on the virtual clock. */
export function runBundle(program: string): Promise<Ending> {
  return new Promise((resolve) => {
    const worker = new Worker(driver, {
      workerData: pathToFileURL(program).href,
      env: { ...process.env, ...environmentOf("virtual") },
    });
    let written = { output: "", errors: "" };
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      void worker.terminate();
    }, timeLimit);
    worker.on("message", (message: typeof written) => {
      written = message;
    });
    // The runtime reports uncaught exceptions itself; what reaches this is told by the status.
    worker.on("error", (error) => {
      written.errors += String(error);
    });
    worker.on("exit", (status) => {
      clearTimeout(timer);
      resolve({
        ...written,
        status: late ? "late" : isStuck(written.errors) ? "deadlock" : status,
      });
    });
  });
}

/**
 * Runs a bundled program in a process of its own, on the virtual clock: slower to start than a
 * thread, but one that fills the memory takes nothing else with it.
 */
export async function runBundleAlone(program: string): Promise<Ending> {
  const parameters = [`--max-old-space-size=${memoryLimit}`, program];
  const { stdout, stderr, status } = await execute(process.execPath, parameters, {
    environment: environmentOf("virtual"),
    timeLimit,
  });
  const outOfMemory = status === 128 + constants.signals.SIGABRT;
  return {
    output: stdout,
    errors: stderr,
    status: outOfMemory ? "no memory" : isStuck(stderr) ? "deadlock" : (status ?? "late"),
  };
}

/** On the virtual clock the runtime's loop notices it where CPython's waits for ever. */
const isStuck = (errors: string): boolean => /^RuntimeError: deadlock: /mu.test(errors);
