import { run, sleep, waitFor } from "./runtime/asyncio.js";
import { TimeoutError, print } from "./runtime/builtins.js";

async function fetchData(): Promise<{ data: number }> {
  await sleep(2);
  return { data: 42 };
}

async function main(): Promise<void> {
  try {
    const result = await waitFor(fetchData, { timeout: 0.5 });
    print(result);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log("Too slow!");
  }

  // With enough time, the result comes through.
  print(await waitFor(fetchData, { timeout: 3 }));
}

await run(main);
