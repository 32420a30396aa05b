import { gather, run, sleep } from "./runtime/asyncio.js";
import { format, getItem, nameOf, named } from "./runtime/builtins.js";
import * as time from "./runtime/time.js";

async function fetch_(number: number): Promise<string> {
  await sleep(0.2);
  return `data ${number}`;
}
named(fetch_, "fetch");

async function sequential(): Promise<string[]> {
  const results: string[] = [];
  for (let number = 0; number < 4; number++) {
    results.push(await fetch_(number));
  }
  return results;
}

async function concurrent(): Promise<string[]> {
  return await gather(
    ...Array.from({ length: 4 }, (_, number) => () => fetch_(number)),
  );
}

async function main(): Promise<void> {
  for (const strategy of [sequential, concurrent]) {
    const start = time.perfCounter();
    const results = await strategy();
    const elapsed = time.perfCounter() - start;
    console.log(
      `${format(nameOf(strategy), "<12")}${format(elapsed, "6.2f")} s  ${getItem(results, -1)}`,
    );
  }
}

await run(main);
