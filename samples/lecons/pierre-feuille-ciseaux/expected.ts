import {
  ValueError,
  divide,
  format,
  ge,
  getItem,
  keywords,
  maxBy,
  mul,
  print,
  range,
  slice,
  sorted,
  split,
  sum,
  takeKeywords,
  typed,
  zip,
} from "./runtime/builtins.js";

// Jeu : pierre-feuille-ciseaux et calculatrice
const REGLES = new Map<string, string>([
  ["pierre", "ciseaux"],
  ["feuille", "pierre"],
  ["ciseaux", "feuille"],
]);

/** Renvoie 1, 2 ou 0 en cas d'égalité. */
function jouer(joueur1: string, joueur2: string): number {
  if (!REGLES.has(joueur1) || !REGLES.has(joueur2)) {
    throw new ValueError(
      `Coup invalide : ${!REGLES.has(joueur1) ? joueur1 : joueur2}`,
    );
  }
  if (joueur1 === joueur2) {
    return 0;
  }
  return REGLES.get(joueur1) === joueur2 ? 1 : 2;
}

const scores = [0, 0, 0];
const parties: [string, string][] = [
  ["pierre", "ciseaux"],
  ["feuille", "feuille"],
  ["ciseaux", "pierre"],
  ["puits", "pierre"],
];
for (const [j1, j2] of parties) {
  let gagnant!: number;
  let succeeded = false;
  try {
    gagnant = jouer(j1, j2);
    succeeded = true;
  } catch (erreur) {
    if (!(erreur instanceof ValueError)) throw erreur;
    print("Erreur :", erreur);
  }
  if (succeeded) {
    scores[gagnant]++;
    print(
      `${format(j1, ">8")} contre ${format(j2, "<8")} :`,
      gagnant === 0 ? "égalité" : `joueur ${gagnant} gagne`,
    );
  }
}
print("Scores :", scores, "| total :", sum(scores));

function moyenne(...notes: number[]): number | null {
  const { coef = null } = takeKeywords(notes);
  if (notes.length === 0) {
    return null;
  }
  if (coef === null) {
    return sum(notes) / notes.length;
  }
  return Number(
    divide(sum(Array.from(zip(notes, coef), ([n, c]) => mul(n, c))), sum(coef)),
  );
}

print(
  typed(moyenne(), "None | float"),
  typed(moyenne(12, 15, 9), "None | float"),
  typed(moyenne(10, 20, keywords({ coef: [3, 1] })), "None | float"),
);

function mention(note: number | null): string {
  if (ge(typed(note, "None | float"), 16)) {
    return "Très bien";
  } else if (ge(typed(note, "None | float"), 14)) {
    return "Bien";
  } else if (ge(typed(note, "None | float"), 12)) {
    return "Assez bien";
  } else if (ge(typed(note, "None | float"), 10)) {
    return "Passable";
  }
  return "Insuffisant";
}

const élèves = new Map<string, number[]>([
  ["Zoé", [15, 12.5, 18]],
  ["Léo", [8, 9, 11]],
  ["Inès", [14, 14, 14]],
]);
for (const prénom of sorted(élèves.keys())) {
  const m = moyenne(...élèves.get(prénom)!);
  console.log(`${format(prénom, "<6")}${format(m, "6.2f")}  ${mention(m)}`);
}
const meilleur = maxBy(élèves.keys(), {
  key: (n) => moyenne(...getItem(élèves, n)),
});
console.log("Meilleur :", meilleur);

function inverser(phrase: string): string {
  return split(phrase)
    .map((mot) => slice(mot, null, null, -1))
    .join(" ");
}

function voyelles(texte: string): number {
  return sum(
    [...texte.toLowerCase()]
      .filter((c) => "aeiouyéèêàâîôùû".includes(c))
      .map((c) => 1),
  );
}

print(inverser("bonjour le monde"), voyelles("Élève à l'école"));
const table = Array.from(range(1, 6), (i) =>
  Array.from(range(1, 6), (j) => i * j),
);
for (const ligne of table) {
  console.log(ligne.map((v) => format(v, "4d")).join(""));
}
