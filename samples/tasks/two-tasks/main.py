import asyncio


async def cook(dish: str, minutes: float) -> str:
    print(f"{dish}: on the stove")
    await asyncio.sleep(minutes / 10)
    print(f"{dish}: ready")
    return dish


async def main():
    # Both tasks start at the next suspension of main.
    rice = asyncio.create_task(cook("rice", 3))
    sauce = asyncio.create_task(cook("sauce", 2))
    print("Tasks created")

    print("Served:", await rice)
    print("Served:", await sauce)


if __name__ == "__main__":
    asyncio.run(main())
