/** An event bus that takes plain functions, coroutine functions and generators alike. */

import {
  type Coroutine,
  callLazily,
  coroutine as coroutine_,
  createTask,
  run,
  sleep,
} from "./runtime/asyncio.js";
import { dictGet, print, range, setDefault } from "./runtime/builtins.js";
import * as inspect from "./runtime/inspect.js";

/** Calls the handlers of an event, and awaits what can be awaited. */
class Bus {
  handlers: Map<
    string,
    ((payload: string) => Promise<string> | string | number)[]
  >;

  constructor() {
    this.handlers = new Map<
      string,
      ((payload: string) => Promise<string> | string | number)[]
    >();
  }

  /**
   * Register a handler.
   *
   * Handlers are called in the order in which they were registered.
   */
  on(
    event: string,
    handler: (payload: string) => Promise<string> | string | number,
  ): void {
    setDefault(this.handlers, event, []).push(handler);
  }

  async emit(event: string, payload: string): Promise<any[]> {
    const results: any[] = [];
    for (const handler of dictGet(this.handlers, event, [])) {
      let result: any = callLazily(handler, payload);
      if (inspect.isawaitable(result)) {
        result = await result;
      }
      results.push(result);
    }
    return results;
  }
}

function kindOf(
  function_:
    | ((
        ...args: any[]
      ) =>
        | Promise<string | any[]>
        | string
        | Generator<number>
        | AsyncGenerator<number>
        | void)
    | typeof Bus
    | number,
): string {
  if (inspect.iscoroutinefunction(function_)) {
    return "coroutine function";
  }
  if (inspect.isasyncgenfunction(function_)) {
    return "async generator function";
  }
  if (inspect.isgeneratorfunction(function_)) {
    return "generator function";
  }
  if (inspect.isclass(function_)) {
    return "class";
  }
  if (inspect.ismethod(function_)) {
    return "bound method";
  }
  if (inspect.isfunction(function_)) {
    return "function";
  }
  return "something else";
}

/** Answer at once. */
function plain(payload: string): string {
  return `plain ${payload}`;
}

async function slow(payload: string): Promise<string> {
  await sleep(1);
  return `slow ${payload}`;
}

function* numbers(limit: number): Generator<number> {
  yield* range(limit);
}

async function* ticks(limit: number): AsyncGenerator<number> {
  for (let number = 0; number < limit; number++) {
    yield number;
  }
}

async function main(): Promise<void> {
  const bus = new Bus();
  bus.on("order", plain);
  bus.on("order", slow);
  bus.on("order", (payload: string) => payload.length);
  print(await bus.emit("order", "books"));
  print(await bus.emit("nothing", "at all"));

  for (const candidate of [
    plain,
    slow,
    numbers,
    ticks,
    Bus,
    bus.on.bind(bus),
    bus.emit.bind(bus),
    42,
  ]) {
    console.log(kindOf(candidate));
  }

  const coroutine = coroutine_(slow, "later");
  print(inspect.iscoroutine(coroutine), inspect.isawaitable(coroutine));
  const task = createTask(coroutine);
  print(inspect.iscoroutine(task), inspect.isawaitable(task));
  console.log(await task);
  print(inspect.isgenerator(numbers(3)), inspect.isasyncgen(ticks(3)));
}

print(
  inspect.cleandoc(
    "Calls the handlers of an event, and awaits what can be awaited.",
  ),
);
print(
  inspect.cleandoc(
    "Register a handler.\n\n        Handlers are called in the order in which they were registered.\n        ",
  ),
);
console.log(
  inspect.cleandoc(`
    Usage:
        bus.on(event, handler)
`),
);
await run(main);
