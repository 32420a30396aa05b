import { createTask, run, sleep } from "./runtime/asyncio.js";
import * as sys from "./runtime/sys.js";

async function controller(): Promise<void> {
  await sleep(0.05);
  console.log("controller leaves with status 3");
  sys.exit(3);
}

async function main(): Promise<void> {
  const task = createTask(controller);
  try {
    await sleep(10);
  } finally {
    console.log("main is told to stop");
  }
}

await run(main);
