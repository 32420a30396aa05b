import {
  type Coroutine,
  callLazily,
  iscoroutine,
  run,
  sleep,
} from "./runtime/asyncio.js";
import { dictGet, nameOf, print, setDefault } from "./runtime/builtins.js";

const handlers = new Map<
  string,
  ((name: string) => Promise<string> | string)[]
>();

function on(
  event: string,
): (
  handler: (name: string) => Promise<string> | string,
) => (name: string) => Promise<string> | string {
  function register(
    handler: (name: string) => Promise<string> | string,
  ): (name: string) => Promise<string> | string {
    setDefault(handlers, event, []).push(handler);
    return handler;
  }

  return register;
}

const quick = on("greet")(function quick(name: string): string {
  return `hi ${name}`;
});

const slow = on("greet")(async function slow(name: string): Promise<string> {
  await sleep(0.5);
  return `good morning ${name}`;
});

async function emit(event: string, ...args: string[]): Promise<any[]> {
  const results: any[] = [];
  for (const handler of dictGet(handlers, event, [])) {
    let result: any = callLazily(handler, ...args);
    print(nameOf(handler), iscoroutine(result));
    if (iscoroutine(result)) {
      result = await result;
    }
    results.push(result);
  }
  return results;
}

print(await run(() => emit("greet", "Ana")));
