import asyncio


class Philosopher:
    def __init__(self, name, left, right):
        self.name = name
        self.left = left
        self.right = right
        self.meals = 0

    async def run(self, n):
        for _ in range(n):
            await self.think()
            await self.eat()

    async def think(self):
        await asyncio.sleep(0.01)

    async def eat(self):
        first, second = sorted((self.left, self.right), key=id) if False else (self.left, self.right)
        async with first:
            async with second:
                self.meals += 1
                print(f"{self.name} eats (meal {self.meals})")
                await asyncio.sleep(0.02)


class Table:
    SEATS = 4

    def __init__(self, *names):
        self.waiter = asyncio.BoundedSemaphore(self.SEATS - 1)
        self.forks = [asyncio.Lock() for _ in range(self.SEATS)]
        self.people = [Philosopher(n, self.forks[i], self.forks[(i + 1) % self.SEATS]) for i, n in enumerate(names)]

    async def dinner(self):
        async def with_waiter(p):
            async with self.waiter:
                await p.run(2)
        async with asyncio.TaskGroup() as tg:
            for p in self.people:
                tg.create_task(with_waiter(p), name=p.name)
        return {p.name: p.meals for p in self.people}


async def main():
    table = Table("Ada", "Bob", "Cy", "Di")
    print(await table.dinner())
    try:
        table.waiter.release()
    except ValueError as e:
        print("ValueError:", e)


asyncio.run(main())
