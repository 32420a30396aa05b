"""A coroutine gives its result to whoever awaits it."""

import asyncio


async def fetch_price(item: str) -> int:
    """Pretend to ask a shop for a price."""
    await asyncio.sleep(0.2)
    return len(item) * 10


async def main() -> None:
    price = await fetch_price("lamp")
    print("Price:", price)

    total = price + await fetch_price("table")
    print(f"Total: {total}")


if __name__ == "__main__":
    asyncio.run(main())
