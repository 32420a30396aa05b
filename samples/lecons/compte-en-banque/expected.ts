// Une petite banque asynchrone

import { Lock, gather, run, sleep } from "./runtime/asyncio.js";
import { Exception, print } from "./runtime/builtins.js";

/** Levée quand le compte n'a pas assez d'argent. */
class SoldeInsuffisant extends Exception {}

class Compte {
  propriétaire: string;
  solde: number;
  verrou: Lock;

  constructor(propriétaire: string, solde = 0) {
    this.propriétaire = propriétaire;
    this.solde = solde;
    this.verrou = new Lock();
  }

  async déposer(montant: number): Promise<void> {
    await this.verrou.acquire();
    try {
      const ancien = this.solde;
      await sleep(0.1); // simule une écriture lente
      this.solde = ancien + montant;
      console.log(
        `${this.propriétaire} dépose ${montant} € (solde : ${this.solde} €)`,
      );
    } finally {
      this.verrou.release();
    }
  }

  async retirer(montant: number): Promise<void> {
    await this.verrou.acquire();
    try {
      if (montant > this.solde) {
        throw new SoldeInsuffisant(`il manque ${montant - this.solde} €`);
      }
      await sleep(0.1);
      this.solde -= montant;
      console.log(
        `${this.propriétaire} retire ${montant} € (solde : ${this.solde} €)`,
      );
    } finally {
      this.verrou.release();
    }
  }
}

async function principal(): Promise<void> {
  const compte = new Compte("Hélène", 100);
  await gather(
    ...Array.from({ length: 3 }, (_, i) => () => compte.déposer(10 * (i + 1))),
  );
  try {
    let succeeded = false;
    try {
      await compte.retirer(500);
      succeeded = true;
    } catch (erreur) {
      if (!(erreur instanceof SoldeInsuffisant)) throw erreur;
      print("Opération refusée :", erreur);
    }
    if (succeeded) {
      console.log("Retrait accepté");
    }
  } finally {
    console.log(`Solde final : ${compte.solde}`);
  }
}

await run(principal);
