import {
  coroutine as coroutine_,
  getRunningLoop,
  run,
} from "./runtime/asyncio.js";
import { RuntimeError, print } from "./runtime/builtins.js";

async function inner(): Promise<string> {
  return "inner";
}

async function main(): Promise<void> {
  const coroutine = coroutine_(inner);
  try {
    await run(coroutine);
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print("RuntimeError:", error);
  }
  // In a running loop one simply awaits.
  console.log(await coroutine);
}

await run(main);

try {
  getRunningLoop();
} catch (error) {
  if (!(error instanceof RuntimeError)) throw error;
  print("RuntimeError:", error);
}
