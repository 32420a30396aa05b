import asyncio


async def requête_lente():
    try:
        await asyncio.sleep(3)
        return "réponse"
    finally:
        print("(requête refermée)")


async def main():
    try:
        résultat = await asyncio.wait_for(
            requête_lente(),
            timeout=0.25,  # lève asyncio.TimeoutError
        )
        print(résultat)
    except asyncio.TimeoutError:
        print("Trop long !")
    else:
        print("jamais affiché")
    finally:
        print("Terminé")


asyncio.run(main())
