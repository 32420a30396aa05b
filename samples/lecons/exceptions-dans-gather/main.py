import asyncio


class ErreurRéseau(Exception):
    """Le serveur n'a pas répondu."""


async def interroger(serveur: str) -> str:
    await asyncio.sleep(0.05)
    if serveur.startswith("panne"):
        raise ErreurRéseau(f"{serveur} est injoignable")
    return serveur.capitalize()


async def main():
    réponses = await asyncio.gather(
        interroger("été"), interroger("panne-1"), interroger("hiver"), return_exceptions=True
    )
    for réponse in réponses:
        match réponse:
            case ErreurRéseau():
                print("✗", réponse)
            case str(texte):
                print("✓", texte)

    try:
        await asyncio.gather(interroger("panne-2"), interroger("printemps"))
    except ErreurRéseau as erreur:
        print("première erreur :", erreur)


asyncio.run(main())
