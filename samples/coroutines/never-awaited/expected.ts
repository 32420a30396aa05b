import { coroutine, run, sleep } from "./runtime/asyncio.js";

async function forgotten(): Promise<void> {
  console.log("never printed");
}

async function main(): Promise<void> {
  coroutine(forgotten); // a RuntimeWarning goes to stderr
  console.log("main goes on");
  await sleep(0);
}

await run(main);
