import {
  type Coroutine,
  type Future,
  asCompleted,
  gather,
  getRunningLoop,
  run,
  toThread,
} from "./runtime/asyncio.js";
import { format, mul, print, printTo } from "./runtime/builtins.js";
import {
  type ConcurrentFuture,
  ThreadPoolExecutor,
  threadSleep,
} from "./runtime/concurrent.js";
import { partial } from "./runtime/functools.js";
import * as time from "./runtime/time.js";

class Counter {
  name: string;
  count: number;
  static total = 0;

  constructor(name: string) {
    this.name = name;
    this.count = 0;
  }

  async work(seconds: number, times = 1): Promise<string> {
    for (let _ = 0; _ < times; _++) {
      await pause(seconds);
      this.count++;
      Counter.total++;
    }
    return `${this.name}:${this.count}`;
  }
}

async function pause(seconds: number): Promise<void> {
  await threadSleep(seconds);
}

async function compute(n: number): Promise<number | bigint> {
  await pause(0.1);
  return mul(n, n);
}

async function report(values: number[]): Promise<(number | bigint)[]> {
  const items: (number | bigint)[] = [];
  for (const v of values) {
    items.push(await compute(v));
  }
  return items;
}

async function timed(
  label: string,
  awaitable: Coroutine<(number | bigint)[]> | Future<string | number | bigint>,
): Promise<void> {
  const start = time.perfCounter();
  const result = await awaitable;
  print(label, result, format(time.perfCounter() - start, ".1f"));
}

async function runBlocking(
  func: (n: number) => Promise<number | bigint>,
  ...args: number[]
): Promise<number | bigint> {
  const loop = getRunningLoop();
  return await loop.runInExecutor(null, func, ...(args as [number]));
}

async function main(): Promise<void> {
  const loop = getRunningLoop();
  const a = new Counter("a");
  const b = new Counter("b");
  let start = time.perfCounter();
  print(
    await gather(
      toThread(() => a.work(0.2, 2)),
      toThread(() => b.work(0.3)),
    ),
  );
  print(format(time.perfCounter() - start, ".1f"), Counter.total);
  // Called directly it blocks the loop.
  start = time.perfCounter();
  print(await compute(3), format(time.perfCounter() - start, ".1f"));
  print(await report([1, 2]));
  await timed("list", toThread(report, [1, 2, 3]));
  await timed(
    "lambda",
    loop.runInExecutor(null, async () => await compute(7)),
  );
  await timed(
    "partial",
    loop.runInExecutor(null, partial(a.work.bind(a), 0.1, 3)),
  );
  const job = partial(compute, 9);
  await timed("stored", loop.runInExecutor(null, job));
  print(await runBlocking(compute, 5));
  {
    await using pool = new ThreadPoolExecutor(2);
    const futures = Array.from({ length: 4 }, (_, n) =>
      loop.runInExecutor(pool, compute, n),
    );
    for (const future of asCompleted(futures)) {
      printTo({ end: " " }, await future);
    }
    console.log("");
  }
  let first: Future<number | bigint>;
  let other: ConcurrentFuture<string>;
  {
    await using pool = new ThreadPoolExecutor(2);
    first = loop.runInExecutor(pool, compute, 11);
    other = pool.submit(() => b.work(0.1, 2));
    console.log("waiting");
  }
  print("left", other.done(), await first);
  await loop.runInExecutor(null, threadSleep, 0.5);
  await toThread(threadSleep, 0.5);
  console.log("end");
}

await run(main);
