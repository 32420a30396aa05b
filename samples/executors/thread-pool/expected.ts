import { gather, getRunningLoop, run } from "./runtime/asyncio.js";
import { ValueError, format, pow, print } from "./runtime/builtins.js";
import { ThreadPoolExecutor, threadSleep } from "./runtime/concurrent.js";
import { partial } from "./runtime/functools.js";
import * as time from "./runtime/time.js";

async function power(
  base: number,
  exponent: number,
  delay: number,
): Promise<number | bigint> {
  await threadSleep(delay);
  if (exponent < 0) {
    throw new ValueError("negative exponent");
  }
  return pow(base, exponent);
}

async function main(): Promise<void> {
  const loop = getRunningLoop();
  await using pool = new ThreadPoolExecutor(2);
  const start = time.monotonic();
  const jobs = [8, 9, 10, 11].map((n) =>
    loop.runInExecutor(pool, partial(power, 2, n, 0.2)),
  );
  print(await gather(...jobs));
  // Two threads, four jobs: two rounds.
  console.log(`${format(time.monotonic() - start, ".1f")} s`);

  try {
    await loop.runInExecutor(pool, partial(power, 2, -1, 0));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("the thread raised:", error);
  }
}

await run(main);
