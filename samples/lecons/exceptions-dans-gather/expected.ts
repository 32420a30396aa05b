import { gather, run, sleep } from "./runtime/asyncio.js";
import { Exception, capitalize, print } from "./runtime/builtins.js";

/** Le serveur n'a pas répondu. */
class ErreurRéseau extends Exception {}

async function interroger(serveur: string): Promise<string> {
  await sleep(0.05);
  if (serveur.startsWith("panne")) {
    throw new ErreurRéseau(`${serveur} est injoignable`);
  }
  return capitalize(serveur);
}

async function main(): Promise<void> {
  const réponses = await gather(
    [
      () => interroger("été"),
      () => interroger("panne-1"),
      () => interroger("hiver"),
    ],
    { returnExceptions: true },
  );
  for (const réponse of réponses) {
    if (réponse instanceof ErreurRéseau) {
      print("✗", réponse);
    } else if (typeof réponse === "string") {
      const texte = réponse;
      console.log("✓", texte);
    }
  }

  try {
    await gather(
      () => interroger("panne-2"),
      () => interroger("printemps"),
    );
  } catch (erreur) {
    if (!(erreur instanceof ErreurRéseau)) throw erreur;
    print("première erreur :", erreur);
  }
}

await run(main);
