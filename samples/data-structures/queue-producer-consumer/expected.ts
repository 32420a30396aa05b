import { Queue, gather, run, sleep } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function producer(
  queue: Queue<string | null>,
  count: number,
): Promise<void> {
  for (let number = 0; number < count; number++) {
    await sleep(0.05);
    await queue.put(`item-${number}`);
    console.log(`put item-${number}, size ${queue.qsize()}`);
  }
  await queue.put(null); // nothing more will come
}

async function consumer(queue: Queue<string | null>): Promise<number> {
  let handled = 0;
  while (true) {
    const item = await queue.get();
    if (item === null) {
      break;
    }
    console.log("got", item);
    await sleep(0.12);
    handled++;
  }
  return handled;
}

async function main(): Promise<void> {
  const queue = new Queue<string | null>(2);
  const [, handled] = await gather(
    () => producer(queue, 5),
    () => consumer(queue),
  );
  print(handled, "items handled, empty:", queue.empty());
}

await run(main);
