/** « await » suspend la coroutine jusqu'à ce que le résultat soit là. */

import { run, sleep } from "./runtime/asyncio.js";
import { floatRepr, getItem, print, typed } from "./runtime/builtins.js";

/** Interroge une sonde (imaginaire). */
async function lireTempérature(ville: string): Promise<Map<string, number>> {
  await sleep(0.2);
  const relevés = new Map<string, number>([
    ["Genève", 12.5],
    ["Orléans", 18.0],
  ]);
  return new Map<string, number>([["degrés", getItem(relevés, ville)]]);
}

async function principal(): Promise<void> {
  for (const ville of ["Genève", "Orléans"]) {
    const relevé = await lireTempérature(ville);
    print(ville, typed(relevé, "dict[str, float]"));
    console.log(
      `Il fait ${floatRepr(getItem(relevé, "degrés"))} °C à ${ville}`,
    );
  }
}

await run(principal);
