import asyncio
import time


async def appel_réseau(n: int, durée: float = 0.1) -> int:
    await asyncio.sleep(durée)
    return n * 2


async def en_série() -> list[int]:
    return [await appel_réseau(n) for n in range(5)]


async def en_concurrence() -> list[int]:
    return list(await asyncio.gather(*(appel_réseau(n) for n in range(5))))


async def chronométrer(étiquette, fonction):
    début = time.perf_counter()
    valeurs = await fonction()
    print(f"{étiquette:>15} : {time.perf_counter() - début:.1f} s → {valeurs}")


async def main():
    await chronométrer("en série", en_série)
    await chronométrer("en concurrence", en_concurrence)

    # Toujours un délai maximal pour le réseau
    try:
        async with asyncio.timeout(0.2):
            await appel_réseau(21, durée=5)
    except TimeoutError:
        print("le serveur ne répond pas")


if __name__ == "__main__":
    asyncio.run(main())
