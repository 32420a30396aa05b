# Une petite banque asynchrone
import asyncio


class SoldeInsuffisant(Exception):
    """Levée quand le compte n'a pas assez d'argent."""


class Compte:
    def __init__(self, propriétaire: str, solde: int = 0):
        self.propriétaire = propriétaire
        self.solde = solde
        self.verrou = asyncio.Lock()

    async def déposer(self, montant: int) -> None:
        async with self.verrou:
            ancien = self.solde
            await asyncio.sleep(0.1)  # simule une écriture lente
            self.solde = ancien + montant
            print(f"{self.propriétaire} dépose {montant} € (solde : {self.solde} €)")

    async def retirer(self, montant: int) -> None:
        async with self.verrou:
            if montant > self.solde:
                raise SoldeInsuffisant(f"il manque {montant - self.solde} €")
            await asyncio.sleep(0.1)
            self.solde -= montant
            print(f"{self.propriétaire} retire {montant} € (solde : {self.solde} €)")


async def principal():
    compte = Compte("Hélène", 100)
    await asyncio.gather(*[compte.déposer(10 * (i + 1)) for i in range(3)])
    try:
        await compte.retirer(500)
    except SoldeInsuffisant as erreur:
        print("Opération refusée :", erreur)
    else:
        print("Retrait accepté")
    finally:
        print(f"Solde final : {compte.solde}")


asyncio.run(principal())
