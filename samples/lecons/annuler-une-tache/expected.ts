import { CancelledError, createTask, run, sleep } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function surveiller(capteur: string): Promise<never> {
  let relevés = 0;
  try {
    while (true) {
      await sleep(0.1);
      relevés++;
    }
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    console.log(`${capteur} : arrêt demandé après ${relevés} relevés`);
    throw error;
  }
}

async function main(): Promise<void> {
  const tâche = createTask(() => surveiller("baromètre"), { name: "météo" });
  await sleep(0.35);
  print("tâche", tâche.getName(), "finie ?", tâche.done());

  tâche.cancel();
  try {
    await tâche;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    print("annulée :", tâche.cancelled());
  }
}

await run(main);
