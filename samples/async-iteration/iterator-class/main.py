import asyncio


class Pages:
    """Walks through numbered pages, as a client of a paged service would."""

    def __init__(self, last: int) -> None:
        self.last = last
        self.current = 0

    def __aiter__(self):
        return self

    async def __anext__(self) -> str:
        if self.current >= self.last:
            raise StopAsyncIteration
        self.current += 1
        await asyncio.sleep(0.05)
        return f"page {self.current}"


async def main():
    async for page in Pages(3):
        print(page)

    pages = Pages(1)
    print(await anext(pages))
    print(await anext(pages, "no more pages"))


asyncio.run(main())
