import {
  type Boxed,
  type Coroutine,
  Queue,
  Task,
  awaitable,
  box,
  coroutine as coroutine_,
  createTask,
  iscoroutine,
  run,
  sleep,
  unbox,
} from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function job(n: number): Promise<string> {
  await sleep(0.01 * n);
  return `job ${n}`;
}

async function spawn(n: number): Promise<Boxed<Task<string>>> {
  // Returns the task itself, not its result.
  return box(createTask(() => job(n)));
}

class Delay {
  seconds: number;

  constructor(seconds: number) {
    this.seconds = seconds;
  }

  async __await__(): Promise<string> {
    await sleep(this.seconds);
    return `waited ${this.seconds}`;
  }
}

async function main(): Promise<void> {
  const task = unbox(await spawn(2));
  print(task instanceof Task, task.done());
  console.log(await task);

  const queue = new Queue<Coroutine<string>>();
  await queue.put(coroutine_(job, 1));
  const coroutine = unbox(await queue.get());
  print(iscoroutine(coroutine));
  console.log(await coroutine);

  console.log(await awaitable(new Delay(0.05)));
}

await run(main);
