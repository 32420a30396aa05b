/** Gestion d'un inventaire — exercice de cours. */

import {
  KeyError,
  ValueError,
  delItem,
  divide,
  format,
  getItem,
  mul,
  print,
  printTo,
  sorted,
  sum,
  title,
  valuesView,
} from "./runtime/builtins.js";

/** Un produit en stock. */
class Produit {
  nom: string;
  quantité: number;
  _prix!: number;
  static nombreProduits = 0;

  constructor(nom: string, prix: number, quantité = 0) {
    this.nom = nom;
    this.prix = prix;
    this.quantité = quantité;
    Produit.nombreProduits++;
  }

  /** Valeur totale du stock. */
  get valeur(): number {
    return mul(this.prix, this.quantité);
  }

  get prix(): number {
    return this._prix;
  }

  set prix(nouveau: number) {
    if (nouveau < 0) {
      throw new ValueError("Le prix ne peut pas être négatif !");
    }
    this._prix = nouveau;
  }

  __str__(): string {
    return `${format(this.nom, "<12")}${format(this.prix, ">8.2f")} €${format(this.quantité, ">5")}`;
  }
}

class Inventaire {
  produits: Map<string, Produit>;

  constructor() {
    this.produits = new Map<string, Produit>();
  }

  ajouter(produit: Produit): boolean {
    if (this.produits.has(produit.nom)) {
      console.log(`Le produit « ${produit.nom} » existe déjà.`);
      return false;
    }
    this.produits.set(produit.nom, produit);
    return true;
  }

  retirer(nom: string): void {
    try {
      delItem(this.produits, nom);
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
      console.log(`Produit inconnu : ${nom}`);
    }
  }

  total(): number {
    return sum(Array.from(this.produits.values(), (p) => p.valeur));
  }

  rupture(): string[] {
    return [...this.produits.values()]
      .filter((p) => !(p.quantité > 0))
      .map((p) => p.nom);
  }

  afficher(): void {
    console.log("=".repeat(30));
    for (const produit of sorted(valuesView(this.produits), {
      key: (p) => p.prix,
      reverse: true,
    })) {
      print(produit);
    }
    console.log("=".repeat(30));
    console.log(`Total : ${format(this.total(), ".2f")} €`);
  }
}

const inv = new Inventaire();
for (const [nom, prix, q] of [
  ["Clavier", 29.9, 10],
  ["Souris", 15, 3],
  ["Écran", 189.99, 0],
  ["Câble", 4.5, 100],
] satisfies [string, number, number][]) {
  inv.ajouter(new Produit(nom, prix, q));
}
inv.ajouter(new Produit("Souris", 12));
inv.afficher();
inv.retirer("Tablette");
inv.retirer("Câble");
console.log("En rupture :", inv.rupture().join(", ") || "aucun");
try {
  getItem(inv.produits, "Souris").prix = -3;
} catch (erreur) {
  if (!(erreur instanceof ValueError)) throw erreur;
  print("Erreur :", erreur);
}
printTo({ sep: " | " }, Produit.nombreProduits, "Un produit en stock.");
const moyenne = Number(divide(inv.total(), inv.produits.size));
print(
  `Moyenne : ${format(moyenne, ".3f")}`,
  "É".toLowerCase(),
  "straße".toUpperCase(),
  title("éàü"),
);
