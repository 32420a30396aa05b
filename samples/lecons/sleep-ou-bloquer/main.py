import asyncio
import time


async def minuteur(nom: str, secondes: float) -> None:
    await asyncio.sleep(secondes)
    print(f"{nom} a sonné")


async def impoli() -> None:
    time.sleep(0.3)  # bloque tout le monde !
    print("l'impoli a fini")


async def main() -> None:
    t0 = time.monotonic()
    await asyncio.gather(minuteur("thé", 0.2), minuteur("œuf", 0.1))
    print(f"sans bloquer : {time.monotonic() - t0:.1f} s")

    t0 = time.monotonic()
    await asyncio.gather(minuteur("thé", 0.2), impoli(), minuteur("œuf", 0.1))
    print(f"en bloquant : {time.monotonic() - t0:.1f} s")


asyncio.run(main())
