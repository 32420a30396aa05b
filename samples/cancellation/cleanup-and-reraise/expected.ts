import { CancelledError, createTask, run, sleep } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function worker(): Promise<void> {
  try {
    console.log("working");
    await sleep(10);
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    console.log("asked to stop");
    throw error;
  } finally {
    console.log("tools put away");
  }
}

async function main(): Promise<void> {
  const task = createTask(worker);
  await sleep(0.1);
  task.cancel();
  try {
    await task;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    console.log("main sees the cancellation");
  }
  print("cancelled:", task.cancelled());
}

await run(main);
