import { createTask, run } from "./runtime/asyncio.js";
import { saluer } from "./snippet-01.js";

async function deuxTaches(): Promise<void> {
  // Les deux tâches avancent ensemble
  const première = createTask(() => saluer("Ada"));
  const seconde = createTask(() => saluer("Grace"));

  await première;
  await seconde;
  console.log("Tout le monde est parti");
}

await run(deuxTaches);
