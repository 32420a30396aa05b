/** The starred part of an assignment may stand anywhere. */

import { gather, run, sleep } from "./runtime/asyncio.js";
import { print, sorted, title, unpackStarred } from "./runtime/builtins.js";

async function double(n: number): Promise<number> {
  await sleep(0.01);
  return n * 2;
}

async function name(text: string): Promise<string> {
  await sleep(0);
  return text.toUpperCase();
}

async function main(): Promise<void> {
  const [, , last] = await gather(
    () => double(1),
    () => double(2),
    () => name("ada"),
  );
  console.log(title(last));
  const [first, item, item2, end] = [1, 2.5, "three", null];
  const middle = [item, item2];
  print(first + 1, middle, end);
  const [low, between, high] = unpackStarred(sorted([5, 3, 9, 1]), 1, 1);
  print(low, between, high);
}

await run(main);
