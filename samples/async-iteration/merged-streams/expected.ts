import { Queue, anext, createTask, run, sleep } from "./runtime/asyncio.js";
import {
  PythonObject,
  StopAsyncIteration,
  next,
  print,
  printTo,
  range,
  tupleOf,
} from "./runtime/builtins.js";
import * as itertools from "./runtime/itertools.js";
import * as string from "./runtime/string.js";

async function* letters(n: number): AsyncGenerator<string> {
  for (const ch of string.asciiUppercase.slice(0, n)) {
    await sleep(0.01);
    yield ch;
  }
}

async function* numbers(): AsyncGenerator<number> {
  for (const i of itertools.count(1)) {
    await sleep(0.015);
    yield i;
  }
}

async function* azip(
  ...gens: AsyncGenerator<string | number>[]
): AsyncGenerator<readonly (string | number)[]> {
  const its = [...gens];
  while (true) {
    let items: (string | number)[];
    try {
      const items2: (string | number)[] = [];
      for (const it of its) {
        items2.push(await anext(it));
      }
      items = items2;
    } catch (error) {
      if (!(error instanceof StopAsyncIteration)) throw error;
      return;
    }
    yield tupleOf(items);
  }
}

async function* merge(
  ...gens: AsyncGenerator<string>[]
): AsyncGenerator<PythonObject | string> {
  const queue = new Queue<PythonObject | string>();
  const done = new PythonObject();

  async function drain(gen: AsyncGenerator<string>): Promise<void> {
    for await (const item of gen) {
      await queue.put(item);
    }
    await queue.put(done);
  }

  const tasks = gens.map((g) => createTask(() => drain(g)));
  let left = tasks.length;
  while (left !== 0) {
    const item = await queue.get();
    if (item === done) {
      left--;
    } else {
      yield item;
    }
  }
}

async function main(): Promise<void> {
  for await (const pair of azip(letters(4), numbers())) {
    print(pair);
  }
  const merged: (PythonObject | string)[] = [];
  for await (const x of merge(letters(3), letters(5))) {
    merged.push(x);
  }
  print(merged);
  const colors = itertools.cycle(["red", "green"]);
  for await (const ch of letters(5)) {
    printTo({ sep: ":", end: " " }, ch, next(colors));
  }
  console.log("");
  print([...itertools.zipLongest(["ab", range(3)], { fillvalue: "-" })]);
}

await run(main);
