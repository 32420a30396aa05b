/** Imports the programs it is sent, one after another; tells what each printed and how it ended. */
import { once } from "node:events";

let written = { output: "", errors: "" };
const outputLimit = 16 * 2 ** 20;
const keepAs = (name) => (chunk) => {
  written[name] += chunk;
  if (written[name].length > outputLimit) process.exit(1);
  return true;
};
process.stdout.write = keepAs("output");
process.stderr.write = keepAs("errors");

const [programs] = await once(process, "message");
for (const program of programs) {
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
  process.send({ ...written, status });
}
process.disconnect();
