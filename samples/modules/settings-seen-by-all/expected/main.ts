/** Settings are changed in one module, and seen in all the others. */

import { run } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";
import * as settings from "./settings.js";
import { fetchAll } from "./fetcher.js";
import { log } from "./logs.js";

const RETRIES = settings.RETRIES;

async function main(): Promise<void> {
  log("not shown: the level is", settings.LEVEL);
  settings.setLevel("debug");
  settings.configure(0.5);
  log("shown now, with timeout", settings.TIMEOUT);

  print(await fetchAll(["a", "bb", "cccccc"]));

  settings.setRetries(settings.RETRIES + 2);
  // The name imported above keeps the value that it had then.
  console.log("retries:", settings.RETRIES, "imported:", RETRIES);
  console.log("requests made:", settings.requestsMade);
}

await run(main);
