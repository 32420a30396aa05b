import asyncio
import random

random.seed(42)
print(random.random(), random.randint(1, 6), round(random.uniform(0, 10), 3))
print(random.choice(["red", "green", "blue"]), random.randrange(0, 100, 5))
deck = list(range(10))
random.shuffle(deck)
print(deck, random.sample(deck, 3))


async def visitor(number: int) -> float:
    delay = random.uniform(0.01, 0.1)
    await asyncio.sleep(delay)
    print(f"visitor {number} stayed {delay:.3f} s")
    return delay


async def main():
    stays = await asyncio.gather(*(visitor(n) for n in range(4)))
    print(f"longest: {max(stays):.4f}")


asyncio.run(main())
