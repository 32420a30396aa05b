import { gather, getRunningLoop, run } from "./runtime/asyncio.js";
import { format } from "./runtime/builtins.js";
import { threadSleep } from "./runtime/concurrent.js";

async function blockingFunction(
  name: string,
  seconds: number,
): Promise<string> {
  await threadSleep(seconds);
  return `${name} slept ${seconds} s`;
}

async function main(): Promise<void> {
  const loop = getRunningLoop();
  const start = loop.time();

  const result = await loop.runInExecutor(null, blockingFunction, "one", 0.2);
  console.log(result);

  // Three blocking calls in three threads take as long as one.
  const results = await gather(
    loop.runInExecutor(null, blockingFunction, "two", 0.3),
    loop.runInExecutor(null, blockingFunction, "three", 0.3),
    loop.runInExecutor(null, blockingFunction, "four", 0.3),
  );
  for (const line of results) {
    console.log(line);
  }
  console.log(`total: ${format(loop.time() - start, ".1f")} s`);
}

await run(main);
