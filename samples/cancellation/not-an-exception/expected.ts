import { createTask, run, sleep } from "./runtime/asyncio.js";
import {
  BaseException,
  Exception,
  print,
  typeName,
} from "./runtime/builtins.js";

async function careful(): Promise<string | null> {
  try {
    await sleep(1);
  } catch (error) {
    if (error instanceof Exception) {
      // CancelledError is a BaseException: this clause does not catch it.
      console.log("not here");
    } else if (error instanceof BaseException) {
      print("caught", typeName(error), error instanceof Exception);
      return "swallowed";
    } else {
      throw error;
    }
  }
  return null;
}

async function main(): Promise<void> {
  const task = createTask(careful);
  await sleep(0);
  task.cancel();
  print(await task);
  print(task.cancelled(), task.done());
}

await run(main);
