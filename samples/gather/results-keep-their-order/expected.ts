import { gather, run, sleep } from "./runtime/asyncio.js";
import { getItem, print, sum } from "./runtime/builtins.js";

async function fetchData(
  number: number,
  delay: number,
): Promise<Map<string, number>> {
  console.log(`Request ${number} sent`);
  await sleep(delay);
  console.log(`Request ${number} answered`);
  return new Map<string, number>([
    ["id", number],
    ["value", number * 100],
  ]);
}

async function main(): Promise<void> {
  const results = await gather(
    () => fetchData(1, 0.3),
    () => fetchData(2, 0.1),
    () => fetchData(3, 0.2),
  );
  // In the order of the arguments, whatever order they finished in.
  for (const result of results) {
    print(result);
  }
  console.log("Sum:", sum(results.map((result) => getItem(result, "value"))));
}

await run(main);
