import { gather, run, sleep, timeout } from "./runtime/asyncio.js";
import {
  TimeoutError,
  format,
  range,
  str,
  withAsync,
} from "./runtime/builtins.js";
import * as time from "./runtime/time.js";

async function appelRéseau(n: number, durée = 0.1): Promise<number> {
  await sleep(durée);
  return n * 2;
}

async function enSérie(): Promise<number[]> {
  const items: number[] = [];
  for (const n of range(5)) {
    items.push(await appelRéseau(n));
  }
  return items;
}

async function enConcurrence(): Promise<number[]> {
  return [
    ...(await gather(
      ...Array.from({ length: 5 }, (_, n) => () => appelRéseau(n)),
    )),
  ];
}

async function chronométrer(
  étiquette: string,
  fonction: () => Promise<number[]>,
): Promise<void> {
  const début = time.perfCounter();
  const valeurs = await fonction();
  console.log(
    `${format(étiquette, ">15")} : ${format(time.perfCounter() - début, ".1f")} s → ${str(valeurs)}`,
  );
}

async function main(): Promise<void> {
  await chronométrer("en série", enSérie);
  await chronométrer("en concurrence", enConcurrence);

  // Toujours un délai maximal pour le réseau
  try {
    await withAsync(timeout(0.2), async () => {
      await appelRéseau(21, 5);
    });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log("le serveur ne répond pas");
  }
}

await run(main);
