import {
  CancelledError,
  createTask,
  currentTask,
  run,
  sleep,
} from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function quits(): Promise<void> {
  currentTask()!.cancel();
  console.log("the request comes into effect at the next suspension");
  print("await of a finished coroutine:", await nothing());
  await sleep(0);
  console.log("never printed");
}

async function nothing(): Promise<void> {
  return;
}

async function main(): Promise<void> {
  try {
    await createTask(quits);
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    console.log("it quit");
  }
}

await run(main);
