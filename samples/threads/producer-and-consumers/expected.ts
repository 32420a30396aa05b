/** A queue between threads, an event that stops them, a semaphore and a condition. */

import {
  listExtend,
  mul,
  print,
  range,
  sorted,
  sum,
  tuple,
} from "./runtime/builtins.js";
import { threadSleep } from "./runtime/concurrent.js";
import * as queue from "./runtime/queue.js";
import * as threading from "./runtime/threading.js";

const STOP = null;

async function produce(
  jobs: queue.Queue<number | null>,
  count: number,
  consumers: number,
): Promise<void> {
  for (let number = 0; number < count; number++) {
    await jobs.waitAndPut(number);
    await threadSleep(0.05);
  }
  for (let _ = 0; _ < consumers; _++) {
    await jobs.waitAndPut(STOP);
  }
  console.log("the producer has done its part");
}

async function consume(
  name: string,
  jobs: queue.Queue<number | null>,
  done: (readonly [string, number | bigint])[],
): Promise<void> {
  while (true) {
    const job = await jobs.waitAndGet();
    if (job === STOP) {
      break;
    }
    await threadSleep(0.12);
    done.push(tuple(name, mul(job, job)));
  }
  print(name, "goes home");
}

async function heartbeat(stop: threading.Event): Promise<void> {
  let beats = 0;
  while (!(await stop.wait(0.25))) {
    beats++;
    console.log("beat", beats);
  }
}

async function visit(
  name: string,
  seats: threading.Semaphore,
  seconds: number,
): Promise<void> {
  await seats.acquire();
  try {
    print(name, "sits down on", threading.currentThread().name);
    await threadSleep(seconds);
  } finally {
    seats.release();
  }
  print(name, "leaves");
}

/** One letter at a time: who comes too early waits. */
class Mailbox {
  letter: string | null;
  changed: threading.Condition;

  constructor() {
    this.letter = null;
    this.changed = new threading.Condition();
  }

  async put(letter: string): Promise<void> {
    await this.changed.acquire();
    try {
      while (this.letter !== null) {
        await this.changed.wait();
      }
      this.letter = letter;
      this.changed.notifyAll();
    } finally {
      this.changed.release();
    }
  }

  async take(): Promise<string> {
    await this.changed.acquire();
    try {
      await this.changed.waitFor(() => this.letter !== null);
      const letter = this.letter || "";
      this.letter = null;
      this.changed.notifyAll();
      return letter;
    } finally {
      this.changed.release();
    }
  }
}

async function main(): Promise<void> {
  const stop = new threading.Event();
  await new threading.Thread({
    target: heartbeat,
    args: [stop],
    daemon: true,
  }).start();

  const jobs = new queue.Queue<number | null>(3);
  const done: (readonly [string, number | bigint])[] = [];
  let threads = [new threading.Thread({ target: produce, args: [jobs, 6, 2] })];
  listExtend(
    threads,
    ["ann", "bob"].map(
      (name) =>
        new threading.Thread({ target: consume, args: [name, jobs, done] }),
    ),
  );
  for (const thread of threads) {
    await thread.start();
  }
  for (const thread of threads) {
    await thread.join();
  }
  print(sorted(done, { key: (item) => item[1] }));
  stop.set();

  const seats = new threading.Semaphore(2);
  const guests = (
    [
      ["eve", 0.3],
      ["joe", 0.1],
      ["kim", 0.1],
    ] satisfies [[string, number], [string, number], [string, number]]
  ).map(
    ([name, seconds]) =>
      new threading.Thread({ target: visit, args: [name, seats, seconds] }),
  );
  for (const guest of guests) {
    await guest.start();
  }
  console.log(
    "waiting at the door:",
    sum(guests.map((guest) => guest.isAlive())),
  );
  for (const guest of guests) {
    await guest.join();
  }

  const mailbox = new Mailbox();

  async function write(): Promise<void> {
    for (const word of ["one", "two"]) {
      await mailbox.put(word);
    }
  }

  const writer = new threading.Thread({ target: write });
  await writer.start();
  const items: string[] = [];
  for (const _ of range(2)) {
    items.push(await mailbox.take());
  }
  print(items);
  await writer.join();

  const reminder = new threading.Timer(1.5, print, ["time to go"]);
  await reminder.start();
  await reminder.join();
  try {
    await new queue.Queue().waitAndGet(undefined, 0.5);
  } catch (error) {
    if (!(error instanceof queue.Empty)) throw error;
    console.log("nothing came");
  }
}

await main();
