import random

WORDS = ["python", "developer", "keyboard", "function", "variable"]


def play(word, guesses):
    lives = 6
    found = set()
    wrong = []
    print("_ " * len(word))
    for g in guesses:
        g = g.lower()
        if len(g) != 1 or not g.isalpha():
            print("Invalid guess:", g)
            continue
        if g in found or g in wrong:
            print(f"You already tried '{g}'")
            continue
        if g in word:
            found.add(g)
            print("Good:", " ".join(c if c in found else "_" for c in word))
        else:
            lives -= 1
            wrong.append(g)
            print(
                f"Wrong! {lives} {'life' if lives == 1 else 'lives'} left. Missed: {', '.join(wrong)}"
            )
        if set(word) <= found:
            print("You win!")
            return True
        if lives == 0:
            break
    else:
        print("No more guesses")
    print("The word was", word)
    return False


random.seed(42)
word = random.choice(WORDS)
print(len(word))
results = [
    play("python", "ptxyhzon"),
    play("keyboard", ["a", "a", "ee", "1", "q", "w", "z", "x", "c", "v"]),
]
print(results, results.count(True))
wins, losses = sum(results), len(results) - sum(results)
print(f"{wins} win(s), {losses} loss(es)")
print(
    [random.randint(1, 6) for _ in range(10)],
    random.sample(range(100), 5),
    round(random.random(), 6),
)
deck = [f"{r}{s}" for s in "CDHS" for r in "23456789TJQKA"]
random.shuffle(deck)
print(deck[:5], deck[-1])
