/** A coroutine gives its result to whoever awaits it. */

import { run, sleep } from "./runtime/asyncio.js";

/** Pretend to ask a shop for a price. */
async function fetchPrice(item: string): Promise<number> {
  await sleep(0.2);
  return item.length * 10;
}

async function main(): Promise<void> {
  const price = await fetchPrice("lamp");
  console.log("Price:", price);

  const total = price + (await fetchPrice("table"));
  console.log(`Total: ${total}`);
}

await run(main);
