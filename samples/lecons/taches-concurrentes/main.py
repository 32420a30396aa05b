import asyncio
import time


async def préparer(plat, durée):
    print(f"Début : {plat}")
    await asyncio.sleep(durée)
    print(f"Prêt : {plat}")
    return plat


async def main():
    début = time.perf_counter()

    # Les tâches démarrent au prochain « await »
    entrée = asyncio.create_task(préparer("salade", 0.1))
    dessert = asyncio.create_task(préparer("crème brûlée", 0.3))

    # Attendre les deux
    r1, r2 = await asyncio.gather(entrée, dessert)
    print(r1, "et", r2)

    durée = time.perf_counter() - début
    print(f"Durée totale : {durée:.1f} s")


asyncio.run(main())
