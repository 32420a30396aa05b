import { CancelledError, gather, run, sleep } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function child(name: string, delay: number): Promise<void> {
  try {
    await sleep(delay);
    print(name, "finished");
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    print(name, "cancelled");
    throw error;
  }
}

async function main(): Promise<void> {
  const group = gather(
    () => child("quick", 0.05),
    () => child("slow", 1),
    () => child("slower", 2),
  );
  await sleep(0.1);
  group.cancel();
  try {
    await group;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    print("the gather is cancelled:", group.cancelled());
  }
}

await run(main);
