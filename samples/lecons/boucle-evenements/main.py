import asyncio
import time


def fonction_bloquante(texte: str, fois: int) -> str:
    """Un calcul qui ne connaît pas asyncio."""
    time.sleep(0.2)
    return texte * fois


async def main():
    boucle = asyncio.get_running_loop()
    boucle.call_soon(print, "au prochain tour")
    boucle.call_later(0.1, print, "un peu plus tard")

    résultat = await boucle.run_in_executor(
        None,  # groupe de threads par défaut
        fonction_bloquante,
        "ha",
        3,
    )
    print(résultat)


asyncio.run(main())
