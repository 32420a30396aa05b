/** Threads share memory: what goes wrong without a lock, and how a lock helps. */

import {
  type Range,
  format,
  getItem,
  print,
  range,
} from "./runtime/builtins.js";
import { threadSleep } from "./runtime/concurrent.js";
import * as threading from "./runtime/threading.js";
import * as time from "./runtime/time.js";

class Account {
  balance: number;
  _lock: threading.Lock;

  constructor(balance: number) {
    this.balance = balance;
    this._lock = new threading.Lock();
  }

  async withdrawCarelessly(amount: number): Promise<void> {
    const before = this.balance;
    await threadSleep(0.01); // another thread reads the same balance meanwhile
    this.balance = before - amount;
  }

  async withdraw(amount: number): Promise<boolean> {
    await this._lock.acquire();
    try {
      const before = this.balance;
      await threadSleep(0.01);
      if (before < amount) {
        return false;
      }
      this.balance = before - amount;
      return true;
    } finally {
      this._lock.release();
    }
  }
}

async function runAll(
  threads: (threading.Thread | Downloader)[],
): Promise<number> {
  const begin = time.perfCounter();
  for (const thread of threads) {
    await thread.start();
  }
  for (const thread of threads) {
    await thread.join();
  }
  return time.perfCounter() - begin;
}

/** A thread of its own kind: what it does is in `run`. */
class Downloader extends threading.Thread {
  url: string;
  seconds: number;
  results: Map<string, number>;

  constructor(url: string, seconds: number, results: Map<string, number>) {
    super({ name: `downloader of ${url}` });
    this.url = url;
    this.seconds = seconds;
    this.results = results;
  }

  async run(): Promise<void> {
    print(this.name, "starts");
    await threadSleep(this.seconds);
    this.results.set(this.url, this.url.length * 100);
    print(this.name, "is done");
  }
}

async function main(): Promise<void> {
  let account = new Account(100);
  let taken = await runAll(
    Array.from(
      { length: 5 },
      () =>
        new threading.Thread({
          target: account.withdrawCarelessly.bind(account),
          args: [10],
        }),
    ),
  );
  console.log(
    `careless: ${account.balance} left after ${format(taken, ".2f")}s`,
  );

  account = new Account(35);
  taken = await runAll(
    Array.from(
      { length: 5 },
      () =>
        new threading.Thread({
          target: account.withdraw.bind(account),
          args: [10],
        }),
    ),
  );
  console.log(
    `careful: ${account.balance} left after ${format(taken, ".2f")}s`,
  );

  const results = new Map<string, number>();
  const downloads = [
    new Downloader("first.example", 0.3, results),
    new Downloader("second.example", 0.1, results),
    new Downloader("third.example", 0.2, results),
  ];
  console.log(`downloads took ${format(await runAll([...downloads]), ".1f")}s`);
  print(results);
  print(downloads.map((thread) => thread.isAlive()));

  const counts = new Map<string, number>([
    ["even", 0],
    ["odd", 0],
  ]);
  const counting = new threading.Lock();

  async function count(numbers: Range): Promise<void> {
    for (const number of numbers) {
      await counting.acquire();
      try {
        const key = number % 2 ? "odd" : "even";
        counts.set(key, getItem(counts, key) + 1);
      } finally {
        counting.release();
      }
    }
  }

  await runAll(
    Array.from(
      { length: 4 },
      (_, n) =>
        new threading.Thread({ target: count, args: [range(n, n + 500)] }),
    ),
  );
  print(counts);
}

await main();
