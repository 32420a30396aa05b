import { gather, run, sleep } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function carré(n: number): Promise<number> {
  await sleep(0.3 - n / 10);
  console.log("calculé", n);
  return n * n;
}

async function calculs(): Promise<void> {
  const resultats = await gather(
    () => carré(0),
    () => carré(1),
    () => carré(2),
  );
  print(resultats);
}

await run(calculs);
