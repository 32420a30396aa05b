import {
  coroutine,
  createTask,
  run,
  shield,
  sleep,
  waitFor,
} from "./runtime/asyncio.js";
import { TimeoutError, print } from "./runtime/builtins.js";

async function save(): Promise<string> {
  await sleep(0.2);
  console.log("saved");
  return "ok";
}

async function main(): Promise<void> {
  const inner = createTask(save);
  const outer = createTask(coroutine(waitFor, shield(inner), { timeout: 0.1 }));
  try {
    await outer;
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    print("no time left, inner cancelled?", inner.cancelled());
  }
  console.log("later:", await inner);
}

await run(main);
