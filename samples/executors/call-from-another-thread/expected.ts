import {
  Event,
  type EventLoop,
  getRunningLoop,
  run,
  runCoroutineThreadsafe,
  sleep,
} from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";
import { threadSleep } from "./runtime/concurrent.js";
import * as threading from "./runtime/threading.js";

async function double(n: number): Promise<number> {
  await sleep(0.1);
  return n * 2;
}

async function background(loop: EventLoop, done: Event): Promise<void> {
  await threadSleep(0.1);
  const future = runCoroutineThreadsafe(() => double(21), loop);
  console.log("the thread got", await future.result(5));
  loop.callSoonThreadsafe(() => done.set());
}

async function main(): Promise<void> {
  const done = new Event();
  const thread = new threading.Thread({
    target: background,
    args: [getRunningLoop(), done],
  });
  await thread.start();
  await done.wait();
  await thread.join();
  print("alive:", thread.isAlive());
}

await run(main);
