import asyncio


async def flux(texte: str, taille: int = 4):
    """Produit le texte par morceaux."""
    for début in range(0, len(texte), taille):
        await asyncio.sleep(0.05)
        yield texte[début : début + taille]


def traiter(morceau: str) -> None:
    print(f"«{morceau}»", len(morceau))


async def main():
    async for morceau in flux("L'été à la mer"):
        traiter(morceau)

    majuscules = [m.upper() async for m in flux("garçon", 3)]
    print("".join(majuscules), majuscules)


asyncio.run(main())
