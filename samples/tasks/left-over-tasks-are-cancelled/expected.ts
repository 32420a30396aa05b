import { createTask, run, sleep } from "./runtime/asyncio.js";

async function heartbeat(): Promise<never> {
  let beats = 0;
  try {
    while (true) {
      await sleep(0.1);
      beats++;
      console.log("beat", beats);
    }
  } finally {
    // asyncio.run waits for this block.
    await sleep(0.05);
    console.log("heart stopped after", beats, "beats");
  }
}

async function main(): Promise<void> {
  createTask(heartbeat);
  await sleep(0.35);
  console.log("main is leaving");
}

await run(main);
console.log("after run");
