import asyncio
import random

GRID = 5
DIRS = [(0, 1), (1, 0), (0, -1), (-1, 0)]


class World:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.cells = [["." for _ in range(GRID)] for _ in range(GRID)]
        self.lock = asyncio.Lock()

    def __str__(self):
        return "\n".join("".join(row) for row in self.cells)


class Robot:
    def __init__(self, world, symbol, x, y):
        self.world, self.symbol, self.pos = world, symbol, (x, y)
        world.cells[y][x] = symbol
        self.moves = self.bumps = 0

    async def step(self):
        dx, dy = self.world.rng.choice(DIRS)
        x, y = self.pos
        nx, ny = (x + dx) % GRID, (y + dy) % GRID
        async with self.world.lock:
            if self.world.cells[ny][nx] != ".":
                self.bumps += 1
                return
            self.world.cells[y][x], self.world.cells[ny][nx] = ".", self.symbol
            self.pos = nx, ny
            self.moves += 1

    async def wander(self, n):
        for _ in range(n):
            await self.step()
            await asyncio.sleep(self.world.rng.random() / 10)
        return self.symbol, self.moves, self.bumps


async def main():
    world = World(2024)
    robots = [Robot(world, s, i, i) for i, s in enumerate("ABC")]
    print(world)
    results = await asyncio.gather(*(r.wander(10) for r in robots))
    print("-" * GRID)
    print(world)
    for symbol, moves, bumps in results:
        print(f"{symbol}: {moves} moves, {bumps} bumps, at {robots['ABC'.index(symbol)].pos}")
    assert all(m + b == 10 for _, m, b in results), "lost moves"


asyncio.run(main())
