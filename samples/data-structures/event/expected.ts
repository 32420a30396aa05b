import {
  Event,
  createTask,
  gather,
  run,
  sleep,
  waitFor,
} from "./runtime/asyncio.js";
import { TimeoutError, print } from "./runtime/builtins.js";

async function runner(name: string, gun: Event): Promise<void> {
  print(name, "is ready");
  await gun.wait();
  print(name, "runs");
}

async function main(): Promise<void> {
  const gun = new Event();
  const runners = ["Zoe", "Yan", "Xan"].map((name) =>
    createTask(() => runner(name, gun)),
  );
  await sleep(0.1);
  print("set?", gun.isSet());
  gun.set();
  await gather(...runners);

  gun.clear();
  try {
    await waitFor(() => gun.wait(), { timeout: 0.1 });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log("nobody fired");
  }
}

await run(main);
