import asyncio


class OutOfStock(Exception):
    """The shelf is empty."""


async def take(item: str, stock: dict[str, int]) -> int:
    await asyncio.sleep(0.1)
    if stock.get(item, 0) == 0:
        raise OutOfStock(f"no more {item}")
    stock[item] -= 1
    return stock[item]


async def order(item: str, stock: dict[str, int]) -> None:
    left = await take(item, stock)
    print(f"One {item} sold, {left} left")


async def main() -> None:
    stock = {"pen": 1, "book": 2}
    for item in ["book", "pen", "pen", "ruler"]:
        try:
            await order(item, stock)
        except OutOfStock as error:
            print(f"Sorry: {error}")
    print(stock)


asyncio.run(main())
