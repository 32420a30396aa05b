import {
  type Task,
  createTask,
  gather,
  run,
  sleep,
} from "./runtime/asyncio.js";
import { print, typeName } from "./runtime/builtins.js";

async function deep(): Promise<void> {
  try {
    await sleep(1);
  } finally {
    console.log("deep ends");
  }
}

async function middle(inner: Task<void>): Promise<void> {
  try {
    await inner;
  } finally {
    console.log("middle ends");
  }
}

async function main(): Promise<void> {
  const inner = createTask(deep);
  const outer = createTask(() => middle(inner));
  await sleep(0.05);

  // Cancelling the task that waits cancels the task it waits for.
  outer.cancel();
  const results = await gather([inner, outer], { returnExceptions: true });
  print(results.map((result) => typeName(result)));
}

await run(main);
