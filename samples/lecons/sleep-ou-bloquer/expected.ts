import { gather, run, sleep } from "./runtime/asyncio.js";
import { format } from "./runtime/builtins.js";
import * as time from "./runtime/time.js";

async function minuteur(nom: string, secondes: number): Promise<void> {
  await sleep(secondes);
  console.log(`${nom} a sonné`);
}

async function impoli(): Promise<void> {
  time.sleep(0.3); // bloque tout le monde !
  console.log("l'impoli a fini");
}

async function main(): Promise<void> {
  let t0 = time.monotonic();
  await gather(
    () => minuteur("thé", 0.2),
    () => minuteur("œuf", 0.1),
  );
  console.log(`sans bloquer : ${format(time.monotonic() - t0, ".1f")} s`);

  t0 = time.monotonic();
  await gather(
    () => minuteur("thé", 0.2),
    impoli,
    () => minuteur("œuf", 0.1),
  );
  console.log(`en bloquant : ${format(time.monotonic() - t0, ".1f")} s`);
}

await run(main);
