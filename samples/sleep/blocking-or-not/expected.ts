import {
  type Coroutine,
  coroutine,
  gather,
  run,
  sleep,
} from "./runtime/asyncio.js";
import { format } from "./runtime/builtins.js";
import * as time from "./runtime/time.js";

async function good(name: string): Promise<void> {
  await sleep(0.2);
  console.log(`${name} woke up`);
}

async function bad(name: string): Promise<void> {
  time.sleep(0.2); // blocks the whole loop
  console.log(`${name} let go`);
}

async function timed(
  label: string,
  ...coroutines: Coroutine<void>[]
): Promise<void> {
  const start = time.perfCounter();
  await gather(...coroutines);
  console.log(`${label}: ${format(time.perfCounter() - start, ".1f")} s`);
}

async function main(): Promise<void> {
  await timed(
    "asyncio.sleep",
    coroutine(good, "A"),
    coroutine(good, "B"),
    coroutine(good, "C"),
  );
  await timed(
    "time.sleep",
    coroutine(bad, "D"),
    coroutine(bad, "E"),
    coroutine(bad, "F"),
  );
}

await run(main);
