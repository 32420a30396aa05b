import {
  LifoQueue,
  PriorityQueue,
  QueueEmpty,
  QueueFull,
  run,
} from "./runtime/asyncio.js";
import { print, repr } from "./runtime/builtins.js";

async function main(): Promise<void> {
  const byPriority = new PriorityQueue<[number, string]>();
  for (const entry of [
    [3, "sweep"],
    [1, "wake up"],
    [2, "wash"],
    [1, "stretch"],
  ] satisfies [number, string][]) {
    await byPriority.put(entry);
  }
  while (!byPriority.empty()) {
    const [priority, chore] = await byPriority.get();
    console.log(priority, chore);
  }

  const stack = new LifoQueue<string>(3);
  for (const letter of "abc") {
    stack.putNowait(letter);
  }
  try {
    stack.putNowait("d");
  } catch (error) {
    if (!(error instanceof QueueFull)) throw error;
    print("full:", repr(error), stack.full());
  }
  print(stack.getNowait(), stack.getNowait(), stack.getNowait());
  try {
    stack.getNowait();
  } catch (error) {
    if (!(error instanceof QueueEmpty)) throw error;
    console.log("empty");
  }
}

await run(main);
