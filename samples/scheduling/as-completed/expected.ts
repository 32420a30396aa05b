import { asCompleted, coroutine, run, sleep } from "./runtime/asyncio.js";
import { enumerate, format } from "./runtime/builtins.js";
import * as time from "./runtime/time.js";

async function lap(runner: string, seconds: number): Promise<[string, number]> {
  await sleep(seconds);
  return [runner, seconds];
}

async function main(): Promise<void> {
  const start = time.perfCounter();
  const laps = [
    coroutine(lap, "tortoise", 0.3),
    coroutine(lap, "hare", 0.1),
    coroutine(lap, "snail", 0.5),
  ];
  for (const [place, nextLap] of enumerate(asCompleted(laps), 1)) {
    const [runner, seconds] = await nextLap;
    console.log(
      `${place}. ${format(runner, "<10")} ${format(seconds, ".1f")} (after ${format(time.perfCounter() - start, ".1f")} s)`,
    );
  }
}

await run(main);
