/** Functions that return nothing give None, wherever that goes. */

import {
  Queue,
  createTask,
  gather,
  run as run_,
  sleep,
} from "./runtime/asyncio.js";
import { len, nameOf, print, sum } from "./runtime/builtins.js";

function log(text: string): void {
  console.log("log:", text);
}

async function notify(name: string): Promise<void> {
  await sleep(0.01);
  console.log("notified", name);
}

async function lookup(name: string): Promise<number | null> {
  if (name.startsWith("x")) {
    return (await notify(name)) ?? null;
  }
  return name.length;
}

function describe(value: number): number | null {
  return value > 2 ? value : (log(`${value} is small`) ?? null);
}

class Quiet {
  run(): void {}
}

class Loud {
  run(): string {
    return "BOOM";
  }
}

async function main(): Promise<void> {
  const results: (number | null)[] = [log("first") ?? null, 3, null];
  print(results.map((result) => result === null));
  print(describe(1) === null, describe(5) === null);
  print([new Quiet(), new Loud()].map((machine) => machine.run() == null));
  for (const function_ of [log, len]) {
    const value = function_("abc") ?? null;
    console.log(value === null ? "nothing" : value);
  }

  const found = await gather(
    () => lookup("ann"),
    () => lookup("xavier"),
    () => notify("bob"),
  );
  print(
    found,
    found.map((item) => item === null),
  );
  const mixed = await gather([() => notify("cid"), () => lookup("di")], {
    returnExceptions: true,
  });
  console.log(
    sum(mixed.filter((item) => item === null).map((item) => 1)),
    "without result",
  );
  const task = createTask(() => lookup("xenia"));
  await task;
  print(task.result() === null, task.result());
  for (const job of [notify, lookup]) {
    if ((await job("eve")) == null) {
      print(nameOf(job), "gave nothing");
    }
  }
  const queue = new Queue<number | null>();
  await queue.put(log("queued") ?? null);
  await queue.put(5);
  print(await queue.get(), await queue.get());
  const answer = (await lookup("xyz")) || "default";
  console.log(answer);
}

await run_(main);
