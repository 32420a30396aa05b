import { CancelledError, createTask, run, sleep } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function careful(): Promise<void> {
  try {
    await sleep(10);
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    print("first:", error);
    try {
      await sleep(1); // a slow cleanup
      console.log("never printed");
    } catch (again) {
      if (!(again instanceof CancelledError)) throw again;
      print("second:", again);
      throw again;
    }
  } finally {
    console.log("out");
  }
}

async function main(): Promise<void> {
  const task = createTask(careful);
  await sleep(0.05);
  print(task.cancel("please stop"));
  await sleep(0.05);
  print(task.cancel("stop now"), task.cancelling());
  try {
    await task;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    print("main:", error.args, task.cancelled());
  }
}

await run(main);
