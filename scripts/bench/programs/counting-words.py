import time

words = "le vent se lève il faut tenter de vivre le vent se tait".split()


def count(rounds: int) -> dict[str, int]:
    counts: dict[str, int] = {}
    for _ in range(rounds):
        for word in words:
            counts[word] = counts.get(word, 0) + 1
    return counts


start = time.perf_counter()
assert count(100_000)["vent"] == 200_000
print(time.perf_counter() - start)
