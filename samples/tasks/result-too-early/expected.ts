import {
  InvalidStateError,
  createTask,
  getRunningLoop,
  run,
  sleep,
} from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function cook(): Promise<string> {
  await sleep(1);
  return "soup";
}

async function main(): Promise<void> {
  const task = createTask(cook);
  try {
    console.log(task.result());
  } catch (error) {
    if (!(error instanceof InvalidStateError)) throw error;
    print("too early:", error);
  }
  try {
    print(task.exception());
  } catch (error) {
    if (!(error instanceof InvalidStateError)) throw error;
    print("too early:", error);
  }
  await task;
  print(task.result(), task.exception());

  const order = getRunningLoop().createFuture<string>();
  order.setResult("bread");
  try {
    order.setResult("cake");
  } catch (error) {
    if (!(error instanceof InvalidStateError)) throw error;
    print("too late:", error);
  }
  console.log(await order);
}

await run(main);
