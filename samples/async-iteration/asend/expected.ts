import { asend, athrow, run, sleep } from "./runtime/asyncio.js";
import {
  ValueError,
  add,
  addInPlace,
  divide,
  print,
} from "./runtime/builtins.js";

async function* runningAverage(): AsyncGenerator<any, void, number | null> {
  let [total, count, average]: [any, number, any] = [0, 0, null];
  while (true) {
    const number = yield average;
    await sleep(0);
    total = addInPlace(total, number);
    count++;
    average = divide(total, count);
  }
}

async function main(): Promise<void> {
  const averages = runningAverage();
  print(await asend(averages, null));
  for (const number of [10, 20, 60]) {
    print(await asend(averages, number));
  }

  try {
    await athrow(averages, new ValueError("stop it"));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("out again:", error);
  }
}

await run(main);
