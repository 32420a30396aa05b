/** `concurrent.futures.wait`: for all of them, for the first, until one fails, or for some time. */

import { ValueError, print, repr, sorted, typed } from "./runtime/builtins.js";
import {
  type ConcurrentFuture,
  ThreadPoolExecutor,
  threadSleep,
  waitForFutures,
} from "./runtime/concurrent.js";
import * as time from "./runtime/time.js";

async function work(name: string, seconds: number): Promise<string> {
  await threadSleep(seconds);
  if (name === "bad") {
    throw new ValueError(`${name} failed`);
  }
  return `${name} after ${seconds}`;
}

async function results(
  futures: Set<ConcurrentFuture<string>>,
): Promise<string[]> {
  const found: string[] = [];
  for (const future of futures) {
    const error = await future.exception();
    found.push(error === null ? await future.result() : repr(error));
  }
  return sorted(found);
}

{
  await using pool = new ThreadPoolExecutor(4);
  const futures = (
    [
      ["a", 0.3],
      ["b", 0.1],
      ["c", 0.2],
    ] satisfies [[string, number], [string, number], [string, number]]
  ).map(([name, seconds]) => pool.submit(work, name, seconds));
  let [done, notDone] = await waitForFutures(futures, {
    returnWhen: "FIRST_COMPLETED",
  });
  print(await results(done), notDone.size);
  [done, notDone] = await waitForFutures(futures, { timeout: 0.15 });
  print(await results(done), notDone.size);
  [done, notDone] = await waitForFutures(futures);
  print(await results(done), notDone.size);
  const risky = new Set<ConcurrentFuture<string>>([
    pool.submit(work, "bad", 0.2),
    pool.submit(work, "slow", 0.5),
    pool.submit(work, "d", 0.1),
  ]);
  [done, notDone] = await waitForFutures(risky, {
    returnWhen: "FIRST_EXCEPTION",
  });
  print(
    await results(done),
    Array.from(notDone, (future) => future.running()),
  );
  [done, notDone] = await waitForFutures(notDone, {
    returnWhen: "ALL_COMPLETED",
  });
  print(
    ...typed(
      [await results(done), notDone, time.monotonic()],
      "tuple[list[str], set[?], float]",
    ),
  );
}
