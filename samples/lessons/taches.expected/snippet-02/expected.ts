import { run } from "./runtime/asyncio.js";
import { saluer } from "./snippet-01.js";

async function principal(): Promise<void> {
  console.log("Début");
  await saluer("Ada");
  console.log("Fin");
}

await run(principal);
