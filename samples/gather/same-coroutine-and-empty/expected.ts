import {
  coroutine as coroutine_,
  gather,
  run,
  sleep,
} from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function roll(): Promise<number> {
  console.log("rolled once");
  await sleep(0);
  return 6;
}

async function main(): Promise<void> {
  const nothing = await gather();
  print("empty:", nothing);

  // The same object given twice runs once, its result appears twice.
  const coroutine = coroutine_(roll);
  print(await gather(coroutine, coroutine));
}

await run(main);
