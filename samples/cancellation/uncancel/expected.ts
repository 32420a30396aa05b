import {
  CancelledError,
  createTask,
  currentTask,
  run,
  sleep,
} from "./runtime/asyncio.js";

async function persistent(): Promise<string> {
  while (true) {
    try {
      await sleep(1);
      return "finished";
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      const current = currentTask();
      console.log("requests:", current!.cancelling());
      if (current!.uncancel() === 0) {
        console.log("ignored, going on");
      }
    }
  }
}

async function main(): Promise<void> {
  const task = createTask(persistent);
  await sleep(0.1);
  task.cancel();
  await sleep(0.1);
  task.cancel();
  console.log(await task);
  console.log("cancelling:", task.cancelling());
}

await run(main);
