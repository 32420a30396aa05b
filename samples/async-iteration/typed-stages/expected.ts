import {
  Queue,
  aclose,
  anext,
  asend,
  asyncGenerator,
  createTask,
  keepOpen,
  run,
  sleep,
} from "./runtime/asyncio.js";
import {
  PythonObject,
  StopAsyncIteration,
  pow,
  print,
  printTo,
  typed,
} from "./runtime/builtins.js";

const ticker = asyncGenerator(async function* ticker(
  n: number,
  delay: number = 0.01,
): AsyncGenerator<number> {
  try {
    for (let i = 0; i < n; i++) {
      await sleep(delay);
      yield i;
    }
  } finally {
    console.log(`ticker(${n}) closed`);
  }
});

const amap = asyncGenerator(async function* amap<T, U>(
  fn: (x: T) => Promise<U>,
  source: AsyncGenerator<T>,
): AsyncGenerator<U> {
  for await (const x of source) {
    yield await fn(x);
  }
});

const afilter = asyncGenerator(async function* afilter<T>(
  pred: (x: T) => boolean,
  source: AsyncGenerator<T>,
): AsyncGenerator<T> {
  for await (const x of source) {
    if (pred(x)) {
      yield x;
    }
  }
});

const chunked = asyncGenerator(async function* chunked<T>(
  source: AsyncGenerator<T>,
  size: number,
): AsyncGenerator<T[]> {
  let buf: T[] = [];
  for await (const x of source) {
    buf.push(x);
    if (buf.length === size) {
      yield buf;
      buf = [];
    }
  }
  if (buf.length > 0) {
    yield buf;
  }
});

const take = asyncGenerator(async function* take(
  source: AsyncGenerator<number>,
  n: number,
): AsyncGenerator<number> {
  if (n <= 0) {
    return;
  }
  for await (const x of source) {
    yield x;
    n--;
    if (n === 0) {
      break;
    }
  }
});

async function* merge(
  ...sources: AsyncGenerator<number>[]
): AsyncGenerator<PythonObject | number> {
  const queue = new Queue<PythonObject | number>();
  const END = new PythonObject();

  async function pump(src: AsyncGenerator<number>): Promise<void> {
    for await (const x of src) {
      await queue.put(x);
    }
    await queue.put(END);
  }

  const tasks = sources.map((s) => createTask(() => pump(s)));
  let left = tasks.length;
  while (left !== 0) {
    const item = await queue.get();
    if (item === END) {
      left--;
    } else {
      yield item;
    }
  }
}

async function slowDouble(x: number): Promise<number> {
  await sleep(0.001);
  return x * 2;
}

async function* averager(): AsyncGenerator<number | null, void, number | null> {
  let total = 0.0;
  let count = 0;
  let average: number | null = null;
  while (true) {
    const value = yield average;
    if (value === null) {
      return;
    }
    total += value;
    count++;
    average = total / count;
  }
}

async function main(): Promise<void> {
  const evens = afilter(
    (x: number) => x % 4 === 0,
    amap(slowDouble, ticker(10)),
  );
  const items: number[] = [];
  for await (const x of evens) {
    items.push(x);
  }
  print(items);
  for await (const chunk of chunked(ticker(7), 3)) {
    printTo({ end: " " }, chunk);
  }
  console.log("");
  const items2 = new Map<number, number | bigint>();
  for await (const x of take(ticker(3), 5)) {
    items2.set(x, pow(x, 2));
  }
  print(items2);
  const merged: (PythonObject | number)[] = [];
  for await (const x of merge(ticker(3, 0.01), ticker(2, 0.025))) {
    merged.push(x);
  }
  print(merged);
  const avg = averager();
  await anext(avg);
  for (const v of [10, 20, 60]) {
    print(typed(await asend(avg, v), "None | float"));
  }
  try {
    await asend(avg, null);
  } catch (error) {
    if (!(error instanceof StopAsyncIteration)) throw error;
    console.log("averager finished");
  }
  const gen = ticker(100);
  for await (const x of keepOpen(gen)) {
    if (x === 2) {
      break;
    }
  }
  await aclose(gen);
  console.log(await anext(gen, "exhausted"));
}

await run(main);
