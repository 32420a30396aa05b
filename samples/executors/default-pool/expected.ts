import { gather, getRunningLoop, run, toThread } from "./runtime/asyncio.js";
import { format, print } from "./runtime/builtins.js";
import { threadSleep } from "./runtime/concurrent.js";

async function wash(plate: number): Promise<number> {
  await threadSleep(1);
  return plate * plate;
}

async function main(): Promise<void> {
  const loop = getRunningLoop();
  const start = loop.time();
  const washed = await gather(
    ...Array.from({ length: 6 }, (_, plate) => () => toThread(wash, plate)),
  );
  print(washed, `${format(loop.time() - start, ".1f")} s`);

  // In a thread of its own each time, with nothing else to wait for.
  console.log(await toThread(wash, 7));
  console.log(await loop.runInExecutor(null, wash, 8));
  console.log(`${format(loop.time() - start, ".1f")} s`);
}

await run(main);
