import { run, sleep } from "./runtime/asyncio.js";
import { mod, mul, print } from "./runtime/builtins.js";

/** Yield start, start - 1, … 1, one every tenth of a second. */
async function* countdown(start: number): AsyncGenerator<number> {
  while (start > 0) {
    yield start;
    await sleep(0.1);
    start--;
  }
}

async function main(): Promise<void> {
  for await (const number of countdown(3)) {
    print(number);
  }
  console.log("Lift-off!");

  // Asynchronous comprehensions
  const squares: (number | bigint)[] = [];
  for await (const n of countdown(4)) {
    if (n !== 2) {
      squares.push(mul(n, n));
    }
  }
  print(squares);
  const items = new Map<number, string>();
  for await (const n of countdown(3)) {
    items.set(n, mod(n, 2) === 0 ? "even" : "odd");
  }
  print(items);
}

await run(main);
