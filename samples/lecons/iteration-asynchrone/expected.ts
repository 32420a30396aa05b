import { run, sleep } from "./runtime/asyncio.js";
import { print } from "./runtime/builtins.js";

/** Produit le texte par morceaux. */
async function* flux(texte: string, taille = 4): AsyncGenerator<string> {
  for (let début = 0, end = texte.length; début < end; début += taille) {
    await sleep(0.05);
    yield texte.slice(début, début + taille);
  }
}

function traiter(morceau: string): void {
  print(`«${morceau}»`, morceau.length);
}

async function main(): Promise<void> {
  for await (const morceau of flux("L'été à la mer")) {
    traiter(morceau);
  }

  const majuscules: string[] = [];
  for await (const m of flux("garçon", 3)) {
    majuscules.push(m.toUpperCase());
  }
  print(majuscules.join(""), majuscules);
}

await run(main);
