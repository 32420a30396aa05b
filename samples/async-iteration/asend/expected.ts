import { asend, athrow, run, sleep } from "./runtime/asyncio.js";
import { ValueError, addInPlace, print, typed } from "./runtime/builtins.js";

async function* runningAverage(): AsyncGenerator<
  number | null,
  void,
  number | null
> {
  let total = 0;
  let count = 0;
  let average: number | null = null;
  while (true) {
    const number = yield average;
    await sleep(0);
    total = addInPlace(total, number);
    count++;
    average = total / count;
  }
}

async function main(): Promise<void> {
  const averages = runningAverage();
  print(typed(await asend(averages, null), "None | float"));
  for (const number of [10, 20, 60]) {
    print(typed(await asend(averages, number), "None | float"));
  }

  try {
    await athrow(averages, new ValueError("stop it"));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("out again:", error);
  }
}

await run(main);
