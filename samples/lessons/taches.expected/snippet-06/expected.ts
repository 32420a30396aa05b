import { Queue, gather, run } from "./runtime/asyncio.js";

async function producteur(file: Queue<number>): Promise<void> {
  for (let n = 0; n < 3; n++) {
    await file.put(n);
    console.log("produit", n);
  }
}

async function consommateur(file: Queue<number>): Promise<void> {
  for (let _ = 0; _ < 3; _++) {
    const n = await file.get();
    console.log("consommé", n);
  }
}

async function atelier(): Promise<void> {
  const file = new Queue<number>(1);
  await gather(
    () => producteur(file),
    () => consommateur(file),
  );
}

await run(atelier);
