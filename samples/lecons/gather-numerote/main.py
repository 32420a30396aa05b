import asyncio


async def récupérer(numéro):
    await asyncio.sleep(0.4 - numéro / 10)
    print("reçu", numéro)
    return {"id": numéro, "carré": numéro**2}


async def main():
    résultats = await asyncio.gather(
        récupérer(1),
        récupérer(2),
        récupérer(3),
    )
    for résultat in résultats:
        print(résultat)
    print("Somme des carrés :", sum(r["carré"] for r in résultats))


asyncio.run(main())
