# -*- coding: utf-8 -*-
"""Gestion d'un inventaire — exercice de cours."""


class Produit:
    """Un produit en stock."""

    nombre_produits = 0

    def __init__(self, nom, prix, quantité=0):
        self.nom = nom
        self.prix = prix
        self.quantité = quantité
        Produit.nombre_produits += 1

    @property
    def valeur(self):
        """Valeur totale du stock."""
        return self.prix * self.quantité

    @property
    def prix(self):
        return self._prix

    @prix.setter
    def prix(self, nouveau):
        if nouveau < 0:
            raise ValueError("Le prix ne peut pas être négatif !")
        self._prix = nouveau

    def __str__(self):
        return f"{self.nom:<12}{self.prix:>8.2f} €{self.quantité:>5}"


class Inventaire:
    def __init__(self):
        self.produits = {}

    def ajouter(self, produit):
        if produit.nom in self.produits:
            print(f"Le produit « {produit.nom} » existe déjà.")
            return False
        self.produits[produit.nom] = produit
        return True

    def retirer(self, nom):
        try:
            del self.produits[nom]
        except KeyError:
            print(f"Produit inconnu : {nom}")

    def total(self):
        return sum(p.valeur for p in self.produits.values())

    def rupture(self):
        return [p.nom for p in self.produits.values() if not p.quantité]

    def afficher(self):
        print("=" * 30)
        for produit in sorted(
            self.produits.values(), key=lambda p: p.prix, reverse=True
        ):
            print(produit)
        print("=" * 30)
        print(f"Total : {self.total():.2f} €")


inv = Inventaire()
for nom, prix, q in [
    ("Clavier", 29.9, 10),
    ("Souris", 15, 3),
    ("Écran", 189.99, 0),
    ("Câble", 4.5, 100),
]:
    inv.ajouter(Produit(nom, prix, q))
inv.ajouter(Produit("Souris", 12))
inv.afficher()
inv.retirer("Tablette")
inv.retirer("Câble")
print("En rupture :", ", ".join(inv.rupture()) or "aucun")
try:
    inv.produits["Souris"].prix = -3
except ValueError as erreur:
    print("Erreur :", erreur)
print(Produit.nombre_produits, Produit.__doc__, sep=" | ")
moyenne = inv.total() / len(inv.produits)
print(f"Moyenne : {moyenne:.3f}", "É".lower(), "straße".upper(), "éàü".title())
