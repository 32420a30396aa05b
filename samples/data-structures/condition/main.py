import asyncio


class Fridge:
    def __init__(self):
        self.food = []
        self.changed = asyncio.Condition()

    async def take(self, who):
        async with self.changed:
            await self.changed.wait_for(lambda: len(self.food) > 0)
            meal = self.food.pop(0)
            print(f"{who} eats {meal}")

    async def fill(self, *meals):
        async with self.changed:
            self.food.extend(meals)
            print("filled with", ", ".join(meals))
            self.changed.notify(len(meals))


async def main():
    fridge = Fridge()
    eaters = [asyncio.create_task(fridge.take(who)) for who in ("Lou", "Max", "Sam")]
    await asyncio.sleep(0.05)
    await fridge.fill("soup")
    await asyncio.sleep(0.05)
    await fridge.fill("rice", "cake")
    await asyncio.gather(*eaters)
    print(fridge.food)


asyncio.run(main())
