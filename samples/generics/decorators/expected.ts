import { coroutine, run, sleep, waitFor } from "./runtime/asyncio.js";
import {
  RuntimeError,
  TimeoutError,
  ValueError,
  add as add_,
  call,
  nameOf,
  print,
  withCause,
} from "./runtime/builtins.js";
import { wraps } from "./runtime/functools.js";

function logged<P extends any[], R>(fn: (...args: P) => R): (...args: P) => R {
  const wrapper = wraps(fn)(function wrapper(...args: P): R {
    console.log("calling", nameOf(fn));
    const result = call(fn, ...args);
    console.log("done", nameOf(fn));
    return result;
  });

  return wrapper;
}

function with_timeout(
  seconds: number,
): <P extends any[], R>(
  fn: (...args: P) => Promise<R>,
) => (...args: P) => Promise<R> {
  function decorate<P extends any[], R>(
    fn: (...args: P) => Promise<R>,
  ): (...args: P) => Promise<R> {
    const wrapper = wraps(fn)(async function wrapper(...args: P): Promise<R> {
      return await waitFor(coroutine(fn, ...args), { timeout: seconds });
    });

    return wrapper;
  }

  return decorate;
}

async function retry<T>(make: () => Promise<T>, attempts = 3): Promise<T> {
  let last: ValueError | null = null;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    try {
      return await make();
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      print("attempt", attempt, "failed:", error);
      last = error;
    }
  }
  throw withCause(new RuntimeError("gave up"), last);
}

const add = logged(function add(a: number, b: number): number {
  return a + b;
});

const greet = logged(function greet(name: string, punctuation = "!"): string {
  return `hello ${name}${punctuation}`;
});

const slow = with_timeout(0.05)(async function slow(
  seconds: number,
): Promise<string> {
  await sleep(seconds);
  return "slow done";
});

let calls = 0;

async function flaky(): Promise<number> {
  calls++;
  if (calls < 3) {
    throw new ValueError(`call ${calls}`);
  }
  return calls;
}

async function name(): Promise<string> {
  return "ok";
}

async function main(): Promise<void> {
  print(add(1, 2));
  console.log(greet("Ada", "?"));
  console.log(await slow(0.01));
  try {
    await slow(1);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log("timed out");
  }
  console.log(add_(await retry(flaky), 1));
  console.log(await retry(name, 1));
}

await run(main);
