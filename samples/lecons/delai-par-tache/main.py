#!/usr/bin/env python3
# -*- coding: utf-8 -*-
import asyncio


async def tâche_longue(nom, durée):
    """Simule une tâche longue."""
    print(f"Début de la tâche {nom}")
    await asyncio.sleep(durée)
    print(f"Fin de la tâche {nom}")
    return f"résultat de {nom}"


async def avec_délai(nom, durée, limite):
    try:
        résultat = await asyncio.wait_for(tâche_longue(nom, durée), timeout=limite)
    except asyncio.TimeoutError:
        print(f"La tâche {nom} a dépassé {limite} s")
        return None
    return résultat


async def main():
    résultats = await asyncio.gather(
        avec_délai("A", 1, 2),
        avec_délai("B", 3, 2),
        avec_délai("C", 0.5, 2),
    )
    réussies = [r for r in résultats if r is not None]
    print(f"{len(réussies)} tâches réussies sur {len(résultats)}")
    for i, r in enumerate(résultats, start=1):
        print(f"  {i}. {r if r else 'échec'}")
    total = sum(len(r) for r in réussies)
    print("Longueur totale :", total)


if __name__ == "__main__":
    asyncio.run(main())
