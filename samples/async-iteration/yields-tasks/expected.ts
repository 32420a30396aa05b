import {
  type Boxed,
  type Task,
  box,
  createTask,
  gather,
  run,
  sleep,
  unboxed,
} from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function bake(cake: string, minutes: number): Promise<string> {
  await sleep(minutes / 100);
  print(cake, "is done");
  return `${cake} cake`;
}

async function* orders(): AsyncGenerator<Boxed<Task<string>>> {
  // The caller gets the task itself, not its result.
  yield box(createTask(() => bake("lemon", 3)));
  yield box(createTask(() => bake("apple", 2)));
}

async function main(): Promise<void> {
  for await (const order of unboxed(orders())) {
    print("baking", !order.done());
    console.log("served", await order);
  }

  const started: Task<string>[] = [];
  for await (const order of unboxed(orders())) {
    started.push(order);
  }
  console.log(started.length, "at once");
  print(await gather(...started));
}

await run(main);
