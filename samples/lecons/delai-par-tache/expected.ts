import { gather, run, sleep, waitFor } from "./runtime/asyncio.js";
import { TimeoutError, enumerate, len, sum } from "./runtime/builtins.js";

/** Simule une tâche longue. */
async function tâcheLongue(nom: string, durée: number): Promise<string> {
  console.log(`Début de la tâche ${nom}`);
  await sleep(durée);
  console.log(`Fin de la tâche ${nom}`);
  return `résultat de ${nom}`;
}

async function avecDélai(
  nom: string,
  durée: number,
  limite: number,
): Promise<string | null> {
  let résultat: string;
  try {
    résultat = await waitFor(() => tâcheLongue(nom, durée), {
      timeout: limite,
    });
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log(`La tâche ${nom} a dépassé ${limite} s`);
    return null;
  }
  return résultat;
}

async function main(): Promise<void> {
  const résultats = await gather(
    () => avecDélai("A", 1, 2),
    () => avecDélai("B", 3, 2),
    () => avecDélai("C", 0.5, 2),
  );
  const réussies = résultats.filter((r) => r !== null);
  console.log(`${réussies.length} tâches réussies sur ${résultats.length}`);
  for (const [i, r] of enumerate(résultats, 1)) {
    console.log(`  ${i}. ${r ? r : "échec"}`);
  }
  const total = sum(réussies.map((r) => len(r)));
  console.log("Longueur totale :", total);
}

await run(main);
