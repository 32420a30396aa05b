import { createTask, run, sleep } from "./runtime/asyncio.js";
import { RuntimeError } from "./runtime/builtins.js";

async function fails(): Promise<never> {
  throw new RuntimeError("nobody asks");
}

async function main(): Promise<void> {
  createTask(fails);
  await sleep(0.1);
  console.log("main does not notice"); // the report is on stderr
}

await run(main);
