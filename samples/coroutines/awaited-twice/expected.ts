import { coroutine as coroutine_, createTask, run } from "./runtime/asyncio.js";
import { RuntimeError, print } from "./runtime/builtins.js";

async function answer(): Promise<number> {
  return 42;
}

async function main(): Promise<void> {
  const coroutine = coroutine_(answer);
  console.log(await coroutine);

  // A coroutine object is used up once it has run.
  try {
    await coroutine;
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print("RuntimeError:", error);
  }

  // A task, on the contrary, keeps its result.
  const task = createTask(answer);
  console.log(await task, await task);
}

await run(main);
