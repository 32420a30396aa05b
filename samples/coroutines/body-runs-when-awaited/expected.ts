import { coroutine, run, sleep } from "./runtime/asyncio.js";

async function work(name: string): Promise<string> {
  console.log(`${name} starts`);
  await sleep(0);
  console.log(`${name} ends`);
  return name.toUpperCase();
}

async function main(): Promise<void> {
  // Calling the function only builds a coroutine object: nothing runs yet.
  const first = coroutine(work, "first");
  const second = coroutine(work, "second");
  console.log("Two coroutines are waiting");

  // The order of the awaits decides, not the order of the calls.
  console.log(await second);
  console.log(await first);
}

await run(main);
