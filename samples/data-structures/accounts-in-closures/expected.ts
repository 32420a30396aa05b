import { Lock, gather, run, sleep } from "./runtime/asyncio.js";
import { format, maxBy, print, sum } from "./runtime/builtins.js";

function makeAccount(
  balance: number,
): [(amount: number) => Promise<boolean>, () => number, [string, number][]] {
  const lock = new Lock();
  const history: [string, number][] = [];

  async function withdraw(amount: number): Promise<boolean> {
    await lock.acquire();
    try {
      if (amount > balance) {
        history.push(["refused", amount]);
        return false;
      }
      await sleep(0.01);
      balance -= amount;
      history.push(["ok", amount]);
      return true;
    } finally {
      lock.release();
    }
  }

  function getBalance(): number {
    return balance;
  }

  return [withdraw, getBalance, history];
}

async function main(): Promise<void> {
  const [withdraw, balance, history] = makeAccount(100);
  const results = await gather(
    ...[30, 50, 40, 20].map((a) => () => withdraw(a)),
  );
  print(results, balance());
  for (const [status, amount] of history) {
    console.log(`${format(status, "<8")}${format(amount, ">5")}`);
  }
  console.log(
    `refused: ${sum(history.filter(([s, a]) => s === "refused").map(([s, a]) => a))}`,
  );
  const counters = new Map<string, number>();
  for (const word of "to be or not to be".split(" ")) {
    counters.set(word, (counters.get(word) ?? 0) + 1);
  }
  print(counters, maxBy(counters.keys(), { key: (key) => counters.get(key)! }));
}

await run(main);
