import { CancelledError, createTask, run, sleep } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function sleeper(): Promise<string> {
  try {
    await sleep(1);
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    print("message:", error);
  }
  // One CancelledError only was delivered: the task goes on.
  await sleep(0.1);
  return "still here";
}

async function main(): Promise<void> {
  const task = createTask(sleeper);
  await sleep(0);
  task.cancel("one");
  task.cancel("two");
  console.log(task.cancelling(), "requests");
  print(await task, task.cancelled());
}

await run(main);
