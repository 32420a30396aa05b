/**
 * Runs one bundled program in a worker thread, with fresh modules and globals. A worker's standard
 * output is asynchronous and may be cut off by its end, so what is written is kept here.
 */
import { parentPort, workerData } from "node:worker_threads";

const written = { output: "", errors: "" };
const outputLimit = 16 * 2 ** 20;
const keepAs = (name) => (chunk) => {
  written[name] += chunk;
  if (written[name].length > outputLimit) process.exit(1);
  return true;
};
process.stdout.write = keepAs("output");
process.stderr.write = keepAs("errors");
process.on("exit", () => parentPort.postMessage(written));

await import(workerData);
