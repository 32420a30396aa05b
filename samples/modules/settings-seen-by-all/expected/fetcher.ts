import { sleep, waitFor } from "./runtime/asyncio.js";
import { TimeoutError } from "./runtime/builtins.js";
import * as settings from "./settings.js";
import { log } from "./logs.js";

export async function fetch_(name: string): Promise<string> {
  settings.setRequestsMade(settings.requestsMade + 1);
  await sleep(name.length / 10);
  return name.toUpperCase();
}

export async function fetchAll(names: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) {
    try {
      found.push(
        await waitFor(() => fetch_(name), { timeout: settings.TIMEOUT }),
      );
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      log("too slow:", name);
    }
  }
  return found;
}
