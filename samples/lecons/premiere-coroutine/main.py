import asyncio


# 1. Une coroutine se définit avec « async def »
async def saluer(prénom):
    print("Bonjour", prénom)
    await asyncio.sleep(0.3)  # rend la main à la boucle
    print("À bientôt", prénom)


async def principal():
    print("Début")
    await saluer("Zoé")
    await saluer("Noël")
    print("Fin")


# asyncio.run() crée la boucle, exécute la coroutine et nettoie
asyncio.run(principal())
