import { CancelledError, createTask, run, sleep } from "./runtime/asyncio.js";
import { print, repr, str } from "./runtime/builtins.js";

async function waitLong(): Promise<void> {
  await sleep(5);
}

async function main(): Promise<void> {
  for (const message of [null, "lunch break", 42]) {
    const task = createTask(waitLong);
    await sleep(0);
    task.cancel(message);
    try {
      await task;
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      print(error.args, repr(error), `[${str(error)}]`);
    }
  }
}

await run(main);
