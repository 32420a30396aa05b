import { createTask, run, sleep, waitFor } from "./runtime/asyncio.js";
import { TimeoutError } from "./runtime/builtins.js";

async function quick(): Promise<string> {
  return "quick";
}

async function main(): Promise<void> {
  console.log(await waitFor(quick, { timeout: null }));

  // A timeout of zero: only something already done can succeed.
  try {
    await waitFor(quick, { timeout: 0 });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log("zero is too short");
  }

  const task = createTask(quick);
  await sleep(0);
  console.log(await waitFor(task, { timeout: 0 }));
}

await run(main);
