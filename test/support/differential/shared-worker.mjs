/** Imports programs one after another and tells what each printed and how it ended. */
import { parentPort, workerData } from "node:worker_threads";

let written = { output: "", errors: "" };
const outputLimit = 16 * 2 ** 20;
const keepAs = (name) => (chunk) => {
  written[name] += chunk;
  if (written[name].length > outputLimit) process.exit(1);
  return true;
};
process.stdout.write = keepAs("output");
process.stderr.write = keepAs("errors");

for (const program of workerData) {
  written = { output: "", errors: "" };
  let status = 0;
  try {
    await import(program);
  } catch (error) {
    status = 1;
    written.errors += error instanceof Error ? error.stack : String(error);
  }
  if (process.exitCode) status = process.exitCode;
  process.exitCode = undefined;
  parentPort.postMessage({ ...written, status });
}
