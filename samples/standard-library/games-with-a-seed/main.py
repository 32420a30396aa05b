"""random: games that come out the same for the same seed."""

import random


class Dice(random.Random):
    def roll(self, count: int) -> list[int]:
        return [self.randint(1, 6) for _ in range(count)]


print(Dice(7).roll(8), Dice("seven").roll(4))

random.seed(2024)
deck = [f"{value}{suit}" for suit in "SH" for value in "AKQJ"]
random.shuffle(deck)
print(deck, random.sample(deck, 3), random.choice(deck))
print(
    random.choices(["win", "lose"], weights=[1, 9], k=6),
    random.sample(["x", "y"], counts=[3, 2], k=4),
)
print(
    random.randrange(0, 100, 7),
    random.getrandbits(70),
    random.randbytes(4),
    random.uniform(1, 2),
)

generator = random.Random(42)
print(
    [round(generator.gauss(170, 10), 3) for _ in range(3)],
    generator.normalvariate(0, 1),
)
print(
    generator.expovariate(0.5),
    generator.triangular(1, 5, 2),
    generator.betavariate(2, 3),
)
print(
    generator.gammavariate(2, 1),
    generator.lognormvariate(0, 1),
    generator.paretovariate(3),
)
print(generator.vonmisesvariate(0, 4), generator.weibullvariate(1, 2))

state = random.getstate()
first = [random.random() for _ in range(2)]
random.setstate(state)
print(first == [random.random() for _ in range(2)])
for seed in ("text", b"bytes", 3.5, -5, 10**30):
    random.seed(seed)
    print(seed, random.random(), random.randint(0, 10**20))

inside = sum(1 for _ in range(2000) if generator.random() ** 2 + generator.random() ** 2 < 1)
print("pi is about", 4 * inside / 2000)
for wrong in (
    lambda: random.choice([]),
    lambda: random.randrange(0),
    lambda: random.sample([1], 2),
    lambda: random.choices([1], weights=[0]),
):
    try:
        print(wrong())
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)
