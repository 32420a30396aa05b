import { gather, run, sleep } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function alarm(name: string, ...delays: number[]): Promise<void> {
  for (const delay of delays) {
    await sleep(delay);
  }
  print(name, "rings");
}

async function main(): Promise<void> {
  // The timer that was set first rings first.
  await gather(...Array.from("abcdefgh", (name) => () => alarm(name, 0.1)));

  // Of two alarms due at the same moment, that of the older timer comes first.
  await gather(
    () => alarm("three steps", 0.1, 0.1, 0.1),
    () => alarm("one step", 0.3),
  );
}

await run(main);
