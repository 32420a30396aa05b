import { Queue, Semaphore, gather, run, sleep } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

async function producteur(
  file: Queue<string | null>,
  quantité: number,
): Promise<void> {
  for (let numéro = 1; numéro <= quantité; numéro++) {
    await file.put(`pièce n° ${numéro}`);
  }
  await file.put(null);
}

async function consommateur(file: Queue<string | null>): Promise<void> {
  let pièce: string | null;
  while ((pièce = await file.get()) !== null) {
    console.log("reçu", pièce);
  }
}

async function visiter(nom: string, guichet: Semaphore): Promise<void> {
  await guichet.acquire();
  try {
    print(nom, "entre");
    await sleep(0.1);
  } finally {
    guichet.release();
  }
  print(nom, "sort");
}

async function main(): Promise<void> {
  const file = new Queue<string | null>(1);
  await gather(
    () => producteur(file, 3),
    () => consommateur(file),
  );

  const guichet = new Semaphore(2);
  await gather(
    ...["Léa", "Éric", "Chloé"].map((nom) => () => visiter(nom, guichet)),
  );
}

await run(main);
