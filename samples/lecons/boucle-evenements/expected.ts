import { getRunningLoop, run } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";
import { threadSleep } from "./runtime/concurrent.js";

/** Un calcul qui ne connaît pas asyncio. */
async function fonctionBloquante(texte: string, fois: number): Promise<string> {
  await threadSleep(0.2);
  return texte.repeat(fois);
}

async function main(): Promise<void> {
  const boucle = getRunningLoop();
  boucle.callSoon(print, "au prochain tour");
  boucle.callLater(0.1, print, "un peu plus tard");

  const résultat = await boucle.runInExecutor(
    null, // groupe de threads par défaut
    fonctionBloquante,
    "ha",
    3,
  );
  console.log(résultat);
}

await run(main);
