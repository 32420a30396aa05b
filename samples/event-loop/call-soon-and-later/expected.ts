import { getRunningLoop, run, sleep } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

function greet(word: string, mark = "."): void {
  console.log(word + mark);
}

async function main(): Promise<void> {
  const loop = getRunningLoop();

  loop.callLater(0.2, greet, "later");
  loop.callSoon(greet, "soon");
  loop.callSoon(print, "a", "b", 3);
  const handle = loop.callLater(0.1, greet, "cancelled");
  loop.callAt(loop.time() + 0.15, greet, "at a given time");

  console.log("main first");
  handle.cancel();
  print("cancelled?", handle.cancelled());
  await sleep(0.3);
}

await run(main);
