/** Three ways to give up on a slow server. */

import { ClientSession, ClientTimeout } from "./runtime/aiohttp.js";
import {
  CancelledError,
  coroutine,
  createTask,
  run,
  sleep,
  waitFor,
} from "./runtime/asyncio.js";
import { TimeoutError, getItem, print, repr } from "./runtime/builtins.js";
import * as sys from "./runtime/sys.js";

async function main(): Promise<void> {
  const base = getItem(sys.argv, 1);
  const timeout = new ClientTimeout({ total: 0.1 });
  {
    await using session = new ClientSession({ timeout });
    try {
      {
        await using response = await session.get(base + "/slow", {
          params: { ms: 2000 },
        });
        console.log("never", response.status);
      }
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      console.log("timeout", repr(error));
    }

    // One request may have more time than the others.
    {
      await using response = await session.get(base + "/slow", {
        params: { ms: 200, name: "patient" },
        timeout: new ClientTimeout({ total: 5 }),
      });
      console.log(await response.text());
    }
  }

  {
    await using session = new ClientSession();
    try {
      await waitFor(session.get(base + "/slow", { params: { ms: 2000 } }), {
        timeout: 0.1,
      });
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      console.log("wait_for gave up");
    }

    const task = createTask(coroutine(fetch_, session, base + "/slow?ms=2000"));
    await sleep(0.1);
    task.cancel();
    try {
      await task;
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      print("cancelled:", task.cancelled());
    }
  }
}

async function fetch_(session: ClientSession, url: string): Promise<string> {
  try {
    await using response = await session.get(url);
    return await response.text();
  } finally {
    console.log("cleaned up");
  }
}

await run(main);
