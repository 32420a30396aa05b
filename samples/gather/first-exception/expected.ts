import { gather, run, sleep } from "./runtime/asyncio.js";
import { ValueError, print } from "./runtime/builtins.js";

async function ok(name: string, delay: number): Promise<string> {
  await sleep(delay);
  print(name, "finished");
  return name;
}

async function broken(delay: number): Promise<never> {
  await sleep(delay);
  throw new ValueError("broken pipe");
}

async function main(): Promise<void> {
  try {
    await gather(
      () => ok("fast", 0.1),
      () => broken(0.2),
      () => ok("slow", 0.3),
    );
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("gather failed:", error);
  }

  // The others were not cancelled: "slow" goes on.
  await sleep(0.2);
  console.log("end");
}

await run(main);
