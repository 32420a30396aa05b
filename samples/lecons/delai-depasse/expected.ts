import { run, sleep, waitFor } from "./runtime/asyncio.js";
import { TimeoutError } from "./runtime/builtins.js";

async function requêteLente(): Promise<string> {
  try {
    await sleep(3);
    return "réponse";
  } finally {
    console.log("(requête refermée)");
  }
}

async function main(): Promise<void> {
  try {
    let succeeded = false;
    try {
      const résultat = await waitFor(requêteLente, { timeout: 0.25 });
      console.log(résultat);
      succeeded = true;
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      console.log("Trop long !");
    }
    if (succeeded) {
      console.log("jamais affiché");
    }
  } finally {
    console.log("Terminé");
  }
}

await run(main);
