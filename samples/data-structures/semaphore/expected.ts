import {
  BoundedSemaphore,
  Semaphore,
  gather,
  run,
  sleep,
} from "./runtime/asyncio.js";
import { ValueError, print } from "./runtime/builtins.js";

class Counter {
  static running = 0;
  static peak = 0;
}

async function request(number: number, limit: Semaphore): Promise<number> {
  await limit.acquire();
  try {
    Counter.running++;
    Counter.peak = Math.max(Counter.peak, Counter.running);
    console.log("start", number);
    await sleep(0.1);
    Counter.running--;
  } finally {
    limit.release();
  }
  return number;
}

async function main(): Promise<void> {
  const limit = new Semaphore(2);
  print(
    await gather(
      ...Array.from({ length: 5 }, (_, n) => () => request(n, limit)),
    ),
  );
  console.log("never more than", Counter.peak);

  const bounded = new BoundedSemaphore(1);
  try {
    bounded.release();
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(error);
  }
}

await run(main);
