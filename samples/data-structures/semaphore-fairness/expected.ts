import { Semaphore, gather, run, sleep } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function client(
  name: string,
  door: Semaphore,
  turns: number,
): Promise<void> {
  for (let turn = 0; turn < turns; turn++) {
    await door.acquire();
    try {
      print(name, turn);
      await sleep(0);
    } finally {
      door.release();
    }
  }
}

async function main(): Promise<void> {
  const door = new Semaphore(1);
  await gather(...["x", "y", "z"].map((name) => () => client(name, door, 2)));
  print(door.locked());
}

await run(main);
