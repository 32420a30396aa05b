/** Tri fusion concurrent et recherche de nombres premiers. */

import { coroutine, gather, run, sleep } from "./runtime/asyncio.js";
import { format, le, mod, print, sum, zip } from "./runtime/builtins.js";
import * as math from "./runtime/math.js";
import * as time from "./runtime/time.js";

function estPremier(n: number): boolean {
  if (n < 2) {
    return false;
  }
  for (let d = 2, end = math.isqrt(n); d <= end; d++) {
    if (mod(n, d) === 0) {
      return false;
    }
  }
  return true;
}

async function compterPremiers(debut: number, fin: number): Promise<number> {
  let compte = 0;
  for (let n = debut; n < fin; n++) {
    if (estPremier(n)) {
      compte++;
    }
    if (mod(n, 100) === 0) {
      await sleep(0); // laisse la main
    }
  }
  return compte;
}

async function triFusion(
  liste: (number | string)[],
): Promise<(number | string)[]> {
  if (liste.length <= 1) {
    return liste;
  }
  const milieu = Math.floor(liste.length / 2);
  const [gauche, droite] = await gather(
    coroutine(triFusion, liste.slice(0, milieu)),
    coroutine(triFusion, liste.slice(milieu)),
  );
  const resultat: (number | string)[] = [];
  let i = 0;
  let j = 0;
  while (i < gauche.length && j < droite.length) {
    if (le(gauche[i], droite[j])) {
      resultat.push(gauche[i]);
      i++;
    } else {
      resultat.push(droite[j]);
      j++;
    }
  }
  return [...resultat, ...gauche.slice(i), ...droite.slice(j)];
}

async function principal(): Promise<void> {
  const t0 = time.perfCounter();
  const bornes: [number, number][] = [
    [0, 500],
    [500, 1000],
    [1000, 2000],
  ];
  const totaux = await gather(
    ...bornes.map(
      ([a, b]) =>
        () =>
          compterPremiers(a, b),
    ),
  );
  for (const [[a, b], total] of zip(bornes, totaux)) {
    console.log(
      `[${format(a, ">4")}, ${format(b, ">4")}[ : ${format(total, "3d")} nombres premiers`,
    );
  }
  print("Total :", sum(totaux));
  print(await triFusion([5, 3, 9, 1, 4, 8, 2]));
  print(await triFusion("été ça va".split(" ")));
  print("moins d'une minute :", time.perfCounter() - t0 < 60);
}

await run(principal);
