/** Threads that work while an event loop runs, and how they tell it what they have found. */

import {
  Event,
  type EventLoop,
  Queue,
  gather,
  getRunningLoop,
  run as run_,
  runCoroutineThreadsafe,
  sleep,
  toThread,
} from "./runtime/asyncio.js";
import { float, format, named, print } from "./runtime/builtins.js";
import { threadSleep } from "./runtime/concurrent.js";
import * as threading from "./runtime/threading.js";
import * as time from "./runtime/time.js";

/** Blocks in a thread; its readings arrive in the loop. */
class Sensor extends threading.Thread {
  loop: EventLoop;
  readings: Queue<number>;
  stopping: threading.Event;

  constructor(loop: EventLoop, readings: Queue<number>) {
    super({ daemon: true });
    this.loop = loop;
    this.readings = readings;
    this.stopping = new threading.Event();
  }

  async run(): Promise<void> {
    for (let step = 0; step < 10; step++) {
      if (await this.stopping.wait(0.2)) {
        console.log("sensor stops");
        return;
      }
      this.loop.callSoonThreadsafe(
        (item: any) => this.readings.putNowait(item),
        step / 4,
      );
    }
  }
}

async function askTheLoop(loop: EventLoop, answers: string[]): Promise<void> {
  const future = runCoroutineThreadsafe(
    () => slowAnswer("from the loop"),
    loop,
  );
  answers.push(await future.result(5));
}

async function slowAnswer(text: string): Promise<string> {
  await sleep(0.1);
  return text.toUpperCase();
}

async function blocking(name: string, seconds: number): Promise<string> {
  await threadSleep(seconds);
  return `${name} slept ${seconds}`;
}

async function main(): Promise<void> {
  const loop = getRunningLoop();
  const readings = new Queue<number>();
  const sensor = new Sensor(loop, readings);
  await sensor.start();
  for (let _ = 0; _ < 3; _++) {
    print("reading", float(await readings.get()));
  }
  sensor.stopping.set();
  await toThread(() => sensor.join());

  const answers: string[] = [];
  const asker = new threading.Thread({
    target: named(askTheLoop, "ask_the_loop"),
    args: [loop, answers],
  });
  await asker.start();
  while (asker.isAlive()) {
    await sleep(0.05);
  }
  print(answers);

  const finished = new Event();

  async function work(): Promise<void> {
    await threadSleep(0.3);
    console.log("thread work is done on", threading.currentThread().name);
    loop.callSoonThreadsafe(() => finished.set());
  }

  await new threading.Thread({ target: work, name: "worker" }).start();
  let ticks = 0;
  while (!finished.isSet()) {
    ticks++;
    await sleep(0.07);
  }
  console.log("ticks meanwhile:", ticks);
  print(
    await gather(
      () => toThread(blocking, "a", 0.2),
      () => toThread(blocking, "b", 0.1),
    ),
  );

  const begin = time.monotonic();
  const background = new threading.Thread({
    target: blocking,
    args: ["c", 0.5],
  });
  await background.start();
  await threadSleep(0.2); // blocks the loop, but not the other thread
  await background.join();
  console.log(
    `blocked the loop for ${format(time.monotonic() - begin, ".1f")}s`,
  );
}

await run_(main);
console.log("the loop is closed;", threading.currentThread().name, "goes on");
