import { run, sleep, waitFor } from "./runtime/asyncio.js";
import { TimeoutError } from "./runtime/builtins.js";

async function patience(): Promise<void> {
  try {
    await waitFor(() => sleep(10), { timeout: 1.0 });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log("Trop long !");
  }
}

await run(patience);
