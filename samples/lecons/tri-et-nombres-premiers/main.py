"""Tri fusion concurrent et recherche de nombres premiers."""
import asyncio
from math import isqrt
from time import perf_counter


def est_premier(n):
    if n < 2:
        return False
    for d in range(2, isqrt(n) + 1):
        if n % d == 0:
            return False
    return True


async def compter_premiers(debut, fin):
    compte = 0
    for n in range(debut, fin):
        if est_premier(n):
            compte += 1
        if n % 100 == 0:
            await asyncio.sleep(0)  # laisse la main
    return compte


async def tri_fusion(liste):
    if len(liste) <= 1:
        return liste
    milieu = len(liste) // 2
    gauche, droite = await asyncio.gather(tri_fusion(liste[:milieu]), tri_fusion(liste[milieu:]))
    resultat = []
    i = j = 0
    while i < len(gauche) and j < len(droite):
        if gauche[i] <= droite[j]:
            resultat.append(gauche[i])
            i += 1
        else:
            resultat.append(droite[j])
            j += 1
    return resultat + gauche[i:] + droite[j:]


async def principal():
    t0 = perf_counter()
    bornes = [(0, 500), (500, 1000), (1000, 2000)]
    totaux = await asyncio.gather(*(compter_premiers(a, b) for a, b in bornes))
    for (a, b), total in zip(bornes, totaux):
        print(f"[{a:>4}, {b:>4}[ : {total:3d} nombres premiers")
    print("Total :", sum(totaux))
    print(await tri_fusion([5, 3, 9, 1, 4, 8, 2]))
    print(await tri_fusion("été ça va".split()))
    print("moins d'une minute :", perf_counter() - t0 < 60)


if __name__ == "__main__":
    asyncio.run(principal())
