import { run, sleep } from "./runtime/asyncio.js";
import { format } from "./runtime/builtins.js";
import * as time from "./runtime/time.js";

async function step(label: string, delay: number): Promise<string> {
  await sleep(delay);
  return `${label} done`;
}

async function main(): Promise<void> {
  const start = time.perfCounter();

  // One after the other: the delays add up.
  console.log(await step("wash", 0.1));
  console.log(await step("rinse", 0.2));
  console.log(await step("dry", 0.3));

  const elapsed = time.perfCounter() - start;
  console.log(`Finished in ${format(elapsed, ".1f")} s`);
}

await run(main);
