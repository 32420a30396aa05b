import { createTask, currentTask, run, sleep } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function square(n: number): Promise<number> {
  await sleep(0.01 * n);
  return n * n;
}

async function main(): Promise<void> {
  const named = createTask(() => square(3), { name: "cube-ish" });
  const unnamed = createTask(() => square(4));
  print(named.getName(), unnamed.getName().startsWith("Task-"));
  print(named.done(), unnamed.done());

  unnamed.setName("renamed");
  await sleep(0.1);

  for (const task of [named, unnamed]) {
    print(task.getName(), task.done(), task.cancelled(), task.result());
  }

  const current = currentTask();
  console.log("main is", current!.getName());
}

await run(main);
