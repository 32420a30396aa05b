import { CancelledError, createTask, run } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function neverSeen(): Promise<void> {
  console.log("this line is never printed");
}

async function main(): Promise<void> {
  const task = createTask(neverSeen);
  print("cancel returns", task.cancel());
  try {
    await task;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    console.log("cancelled before its first step");
  }
  print(task.done(), task.cancelled(), task.cancel());
}

await run(main);
