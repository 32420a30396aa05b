# Jeu : pierre-feuille-ciseaux et calculatrice
REGLES = {"pierre": "ciseaux", "feuille": "pierre", "ciseaux": "feuille"}


def jouer(joueur1, joueur2):
    """Renvoie 1, 2 ou 0 en cas d'égalité."""
    if joueur1 not in REGLES or joueur2 not in REGLES:
        raise ValueError(
            "Coup invalide : {}".format(joueur1 if joueur1 not in REGLES else joueur2)
        )
    if joueur1 == joueur2:
        return 0
    return 1 if REGLES[joueur1] == joueur2 else 2


scores = [0, 0, 0]
parties = [
    ("pierre", "ciseaux"),
    ("feuille", "feuille"),
    ("ciseaux", "pierre"),
    ("puits", "pierre"),
]
for j1, j2 in parties:
    try:
        gagnant = jouer(j1, j2)
    except ValueError as erreur:
        print("Erreur :", erreur)
    else:
        scores[gagnant] += 1
        print(
            f"{j1:>8} contre {j2:<8} :",
            "égalité" if gagnant == 0 else "joueur %d gagne" % gagnant,
        )
print("Scores :", scores, "| total :", sum(scores))


def moyenne(*notes, coef=None):
    if not notes:
        return None
    if coef is None:
        return sum(notes) / len(notes)
    return sum(n * c for n, c in zip(notes, coef)) / sum(coef)


print(moyenne(), moyenne(12, 15, 9), moyenne(10, 20, coef=[3, 1]))


def mention(note):
    if note >= 16:
        return "Très bien"
    elif note >= 14:
        return "Bien"
    elif note >= 12:
        return "Assez bien"
    elif note >= 10:
        return "Passable"
    return "Insuffisant"


élèves = {"Zoé": [15, 12.5, 18], "Léo": [8, 9, 11], "Inès": [14, 14, 14]}
for prénom in sorted(élèves):
    m = moyenne(*élèves[prénom])
    print(f"{prénom:<6}{m:6.2f}  {mention(m)}")
meilleur = max(élèves, key=lambda n: moyenne(*élèves[n]))
print("Meilleur :", meilleur)


def inverser(phrase):
    return " ".join(mot[::-1] for mot in phrase.split())


def voyelles(texte):
    return sum(1 for c in texte.lower() if c in "aeiouyéèêàâîôùû")


print(inverser("bonjour le monde"), voyelles("Élève à l'école"))
table = [[i * j for j in range(1, 6)] for i in range(1, 6)]
for ligne in table:
    print("".join(f"{v:4d}" for v in ligne))
