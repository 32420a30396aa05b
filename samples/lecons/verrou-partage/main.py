import asyncio

compteur = 0


async def incrémenter(fois, verrou=None):
    global compteur
    for _ in range(fois):
        if verrou is None:
            lu = compteur
            await asyncio.sleep(0)
            compteur = lu + 1
        else:
            async with verrou:
                lu = compteur
                await asyncio.sleep(0)
                compteur = lu + 1


async def main():
    global compteur
    await asyncio.gather(*(incrémenter(10) for _ in range(3)))
    print("sans verrou :", compteur)

    compteur = 0
    verrou = asyncio.Lock()
    await asyncio.gather(*(incrémenter(10, verrou) for _ in range(3)))
    print("avec verrou :", compteur)


asyncio.run(main())
