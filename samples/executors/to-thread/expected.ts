import { gather, run, sleep, toThread } from "./runtime/asyncio.js";
import { threadSleep } from "./runtime/concurrent.js";

/** A function that blocks its thread. */
async function readFile(name: string, size = 1): Promise<string> {
  await threadSleep(0.1 * size);
  return `<${name}: ${size} kB>`;
}

async function progress(): Promise<void> {
  for (let _ = 0; _ < 3; _++) {
    await sleep(0.08);
    console.log("…still responsive");
  }
}

async function main(): Promise<void> {
  const [contents] = await gather(
    () => toThread(readFile, "notes.txt", 3),
    progress,
  );
  console.log(contents);
}

await run(main);
