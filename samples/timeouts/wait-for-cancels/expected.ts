import {
  CancelledError,
  getRunningLoop,
  run,
  sleep,
  waitFor,
} from "./runtime/asyncio.js";
import { TimeoutError, format, print } from "./runtime/builtins.js";

async function stubborn(name: string): Promise<void> {
  try {
    await sleep(10);
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    console.log(`${name}: cleaning up`);
    await sleep(0.2);
    console.log(`${name}: clean`);
    throw error;
  }
}

async function main(): Promise<void> {
  const loop = getRunningLoop();
  const start = loop.time();
  try {
    await waitFor(() => stubborn("worker"), { timeout: 0.1 });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    // wait_for comes back only when the inner task has really ended.
    console.log(`timeout after ${format(loop.time() - start, ".1f")} s`);
  }
  print(TimeoutError === TimeoutError);
}

await run(main);
