import { createTask, run, sleep } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function child(): Promise<void> {
  console.log("2. child runs");
  await sleep(0);
  console.log("4. child runs again");
}

async function main(): Promise<void> {
  const task = createTask(child);
  console.log("1. created, not started");
  await sleep(0);
  console.log("3. back in main");
  await task;
  print("5. child is done:", task.done());
}

await run(main);
