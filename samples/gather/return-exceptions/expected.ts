import { gather, run, sleep } from "./runtime/asyncio.js";
import { Exception, floorDiv, print, typeName } from "./runtime/builtins.js";

async function divide(a: number, b: number): Promise<number> {
  await sleep(0.1);
  return floorDiv(a, b);
}

async function main(): Promise<void> {
  const results = await gather(
    [() => divide(10, 3), () => divide(1, 0), () => divide(-7, 2)],
    { returnExceptions: true },
  );
  for (const result of results) {
    if (result instanceof Exception) {
      print("error:", typeName(result), "-", result);
    } else {
      print("result:", result);
    }
  }
  print(results);
}

await run(main);
