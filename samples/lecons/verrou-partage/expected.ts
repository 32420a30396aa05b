import { Lock, gather, run, sleep } from "./runtime/asyncio.js";

let compteur = 0;

async function incrémenter(
  fois: number,
  verrou: Lock | null = null,
): Promise<void> {
  for (let _ = 0; _ < fois; _++) {
    let lu: number;
    if (verrou === null) {
      lu = compteur;
      await sleep(0);
      compteur = lu + 1;
    } else {
      await verrou.acquire();
      try {
        lu = compteur;
        await sleep(0);
        compteur = lu + 1;
      } finally {
        verrou.release();
      }
    }
  }
}

async function main(): Promise<void> {
  await gather(...Array.from({ length: 3 }, () => () => incrémenter(10)));
  console.log("sans verrou :", compteur);

  compteur = 0;
  const verrou = new Lock();
  await gather(
    ...Array.from({ length: 3 }, () => () => incrémenter(10, verrou)),
  );
  console.log("avec verrou :", compteur);
}

await run(main);
