import { run, sleep } from "./runtime/asyncio.js";

// 1. Une coroutine se définit avec « async def »
async function saluer(prénom: string): Promise<void> {
  console.log("Bonjour", prénom);
  await sleep(0.3); // rend la main à la boucle
  console.log("À bientôt", prénom);
}

async function principal(): Promise<void> {
  console.log("Début");
  await saluer("Zoé");
  await saluer("Noël");
  console.log("Fin");
}

// asyncio.run() crée la boucle, exécute la coroutine et nettoie
await run(principal);
