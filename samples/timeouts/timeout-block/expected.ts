import { getRunningLoop, run, sleep, timeout } from "./runtime/asyncio.js";
import {
  TimeoutError,
  enterAsync,
  print,
  typed,
  withAsync,
} from "./runtime/builtins.js";

async function main(): Promise<void> {
  try {
    await withAsync(timeout(0.2), async () => {
      console.log("in time");
      await sleep(0.1);
      console.log("still in time");
      await sleep(1);
      console.log("never printed");
    });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log("the block took too long");
  }

  const scope = await enterAsync(timeout(null));
  const limit = scope.value;
  try {
    print("no deadline yet:", typed(limit.when(), "float | None"));
    limit.reschedule(getRunningLoop().time() + 1);
    await sleep(0.1);
  } catch (error) {
    await scope.fail(error);
    throw error;
  } finally {
    await scope.exit();
  }
  print("expired:", limit.expired());
}

await run(main);
