import { createTask, gather, run, sleep } from "./runtime/asyncio.js";
import { format, print } from "./runtime/builtins.js";
import * as time from "./runtime/time.js";

async function préparer(plat: string, durée: number): Promise<string> {
  console.log(`Début : ${plat}`);
  await sleep(durée);
  console.log(`Prêt : ${plat}`);
  return plat;
}

async function main(): Promise<void> {
  const début = time.perfCounter();

  // Les tâches démarrent au prochain « await »
  const entrée = createTask(() => préparer("salade", 0.1));
  const dessert = createTask(() => préparer("crème brûlée", 0.3));

  // Attendre les deux
  const [r1, r2] = await gather(entrée, dessert);
  print(r1, "et", r2);

  const durée = time.perfCounter() - début;
  console.log(`Durée totale : ${format(durée, ".1f")} s`);
}

await run(main);
