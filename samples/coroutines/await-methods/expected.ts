import {
  type Future,
  awaitable,
  createTask,
  gather,
  getRunningLoop,
  run,
  sleep,
  waitFor,
} from "./runtime/asyncio.js";
import { print, tuple } from "./runtime/builtins.js";

class Task {
  n: number;

  constructor(n: number) {
    this.n = n;
  }

  async _run(): Promise<number> {
    await sleep(0.01);
    return this.n * 2;
  }

  async __await__(): Promise<number> {
    return await this._run();
  }
}

class Twice {
  inner: Task;
  future: Future<string>;

  constructor(inner: Task) {
    this.inner = inner;
    this.future = getRunningLoop().createFuture<string>();
  }

  async __await__(): Promise<readonly [number, string, string]> {
    const first = await awaitable(this.inner);
    this.future.setResult("ready");
    const text = await this.future;
    return tuple(first, await sleep(0.01, "slept"), text);
  }
}

class Turn {
  *__await__(): Generator<null> {
    console.log("before the turn");
    yield null;
    console.log("after the turn");
  }
}

async function other(): Promise<void> {
  console.log("other");
}

async function main(): Promise<void> {
  console.log(await awaitable(new Task(4)));
  print(await awaitable(new Twice(new Task(5))));
  const task = createTask(other);
  await awaitable(new Turn());
  await task;
  const results = await gather(new Task(1), new Task(2));
  print(results);
  console.log(await waitFor(new Task(7), { timeout: 1 }));
}

await run(main);
