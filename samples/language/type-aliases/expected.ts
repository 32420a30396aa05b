/** Names for types: nothing of them is left at run time. */

import {
  type Awaitable,
  callLazily,
  gather,
  run,
  sleep,
} from "./runtime/asyncio.js";
import { dictGet, print, setDefault, tuple } from "./runtime/builtins.js";

function shape(matrix: number[][]): readonly [number, number] {
  return tuple(matrix.length, matrix[0].length);
}

function last<T>(items: T[]): T {
  return items.at(-1)!;
}

class EventBus {
  handlers: Map<
    string,
    ((...args: any[]) => Promise<void> | Awaitable<void>)[]
  >;

  constructor() {
    this.handlers = new Map<
      string,
      ((...args: any[]) => Promise<void> | Awaitable<void>)[]
    >();
  }

  on(
    event: string,
    handler: (event: string, value: number) => Promise<void>,
  ): void {
    setDefault(this.handlers, event, []).push(handler);
  }

  async emit(event: string, value: number): Promise<number> {
    const handlers = dictGet(this.handlers, event, []);
    await gather(
      ...handlers.map((handler) => callLazily(handler, event, value)),
    );
    return handlers.length;
  }
}

async function log(event: string, value: number): Promise<void> {
  await sleep(0.01);
  console.log("log", event, value);
}

async function main(): Promise<void> {
  print(
    shape([
      [1, 2, 3],
      [4, 5, 6],
    ]),
    last([[1], [2, 3]]),
    last(["a", "b"]),
  );
  const bus = new EventBus();
  bus.on("paid", log);
  console.log(await bus.emit("paid", 5), await bus.emit("lost", 1));
}

await run(main);
