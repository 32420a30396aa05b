import { run, sleep } from "./runtime/asyncio.js";
import { ValueError } from "./runtime/builtins.js";

async function explode(): Promise<never> {
  await sleep(0.01);
  throw new ValueError("boom");
}

async function main(): Promise<void> {
  try {
    await explode();
  } finally {
    console.log("cleaning up");
  }
  console.log("never printed");
}

await run(main);
console.log("never printed either");
