import { gather, getRunningLoop, run, toThread } from "./runtime/asyncio.js";
import { format, mul, print, sum } from "./runtime/builtins.js";
import { ThreadPoolExecutor, threadSleep } from "./runtime/concurrent.js";
import * as time from "./runtime/time.js";

async function blockingIo(n: number): Promise<number> {
  await threadSleep(0.5);
  return n * 2;
}

function cpuBound(limit: number): number | bigint {
  return sum(Array.from({ length: limit }, (_, i) => mul(i, i)));
}

async function main(): Promise<void> {
  const loop = getRunningLoop();
  const start = time.perfCounter();
  let result: number | bigint = await loop.runInExecutor(null, blockingIo, 3);
  console.log("default thread pool", result);
  {
    await using pool = new ThreadPoolExecutor(2);
    result = await loop.runInExecutor(pool, cpuBound, 10 ** 4);
    print("custom thread pool", result);
    const futures = Array.from({ length: 4 }, (_, i) =>
      loop.runInExecutor(pool, blockingIo, i),
    );
    print(await gather(...futures));
  }
  console.log(await toThread(blockingIo, 21));
  console.log(`elapsed ${format(time.perfCounter() - start, ".1f")}`);
}

await run(main);
