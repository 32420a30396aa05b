import { gather, run, sleep } from "./runtime/asyncio.js";

async function count(name: string, upTo: number): Promise<void> {
  for (let i = 1; i <= upTo; i++) {
    console.log(`${name}:${i}`);
    await sleep(0); // let the others have a turn
  }
}

async function main(): Promise<void> {
  await gather(
    () => count("a", 3),
    () => count("b", 2),
    () => count("c", 4),
  );
  console.log(await sleep(0.1, "slept"));
}

await run(main);
