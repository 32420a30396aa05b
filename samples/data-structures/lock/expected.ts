import { Lock, gather, run, sleep } from "./runtime/asyncio.js";
import { RuntimeError, print } from "./runtime/builtins.js";

let balance = 100;

async function withdraw(
  name: string,
  amount: number,
  lock: Lock,
): Promise<void> {
  await lock.acquire();
  try {
    const seen = balance;
    await sleep(0.05); // somebody else could come in between
    if (seen >= amount) {
      balance = seen - amount;
      console.log(`${name} takes ${amount}, ${balance} left`);
    } else {
      console.log(`${name} cannot take ${amount}`);
    }
  } finally {
    lock.release();
  }
}

async function main(): Promise<void> {
  const lock = new Lock();
  print(lock.locked());
  await gather(
    () => withdraw("Ann", 70, lock),
    () => withdraw("Bob", 50, lock),
    () => withdraw("Cy", 20, lock),
  );
  print("balance:", balance);

  await lock.acquire();
  print(lock.locked());
  lock.release();
  try {
    lock.release();
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print(error);
  }
}

await run(main);
