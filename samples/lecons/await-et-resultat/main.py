"""« await » suspend la coroutine jusqu'à ce que le résultat soit là."""

import asyncio


async def lire_température(ville: str) -> dict[str, float]:
    """Interroge une sonde (imaginaire)."""
    await asyncio.sleep(0.2)
    relevés = {"Genève": 12.5, "Orléans": 18.0}
    return {"degrés": relevés[ville]}


async def principal() -> None:
    for ville in ("Genève", "Orléans"):
        relevé = await lire_température(ville)
        print(ville, relevé)
        print(f"Il fait {relevé['degrés']} °C à {ville}")


if __name__ == "__main__":
    asyncio.run(principal())
