/** `map` over a coroutine function makes coroutines; nothing runs until they are awaited. */

import {
  coroutine,
  createTask,
  gather,
  run,
  sleep,
} from "./runtime/asyncio.js";
import { map, print, range } from "./runtime/builtins.js";

class Store {
  reads: string[];

  constructor() {
    this.reads = [];
  }

  async get(key: string): Promise<string> {
    this.reads.push(key);
    await sleep(0.01);
    return `<${key}>`;
  }
}

async function area(width: number, height: number): Promise<number> {
  await sleep(width / 100);
  return width * height;
}

async function main(): Promise<void> {
  const store = new Store();
  const waiting = map((key) => coroutine(store.get.bind(store), key), "abc");
  print("before:", store.reads);
  print(await gather(...waiting), store.reads);

  print(
    await gather(
      ...map(
        (width, height) => coroutine(area, width, height),
        [3, 2, 1],
        [10, 20, 30],
      ),
    ),
  );
  print(await gather(...map((side) => coroutine(area, side, side), range(4))));

  const tasks = [
    ...map(
      createTask,
      map((key) => coroutine(store.get.bind(store), key), ["x", "y"]),
    ),
  ];
  await sleep(0.1);
  print(
    tasks.map((task) => task.done()),
    await (async () => {
      const items: string[] = [];
      for (const task of tasks) {
        items.push(await task);
      }
      return items;
    })(),
  );
}

await run(main);
