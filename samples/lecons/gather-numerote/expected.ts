import { gather, run, sleep } from "./runtime/asyncio.js";
import { print, sum } from "./runtime/builtins.js";

async function récupérer(
  numéro: number,
): Promise<{ id: number; carré: number }> {
  await sleep(0.4 - numéro / 10);
  console.log("reçu", numéro);
  return { id: numéro, carré: numéro ** 2 };
}

async function main(): Promise<void> {
  const résultats = await gather(
    () => récupérer(1),
    () => récupérer(2),
    () => récupérer(3),
  );
  for (const résultat of résultats) {
    print(résultat);
  }
  console.log("Somme des carrés :", sum(résultats.map((r) => r.carré)));
}

await run(main);
