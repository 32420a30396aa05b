import asyncio
from asyncio import Queue, Semaphore


async def producteur(file: Queue, quantité: int) -> None:
    for numéro in range(1, quantité + 1):
        await file.put(f"pièce n° {numéro}")
    await file.put(None)


async def consommateur(file: Queue) -> None:
    while (pièce := await file.get()) is not None:
        print("reçu", pièce)


async def visiter(nom: str, guichet: Semaphore) -> None:
    async with guichet:
        print(nom, "entre")
        await asyncio.sleep(0.1)
    print(nom, "sort")


async def main():
    file = Queue(maxsize=1)
    await asyncio.gather(producteur(file, 3), consommateur(file))

    guichet = Semaphore(2)
    await asyncio.gather(*(visiter(nom, guichet) for nom in ("Léa", "Éric", "Chloé")))


asyncio.run(main())
