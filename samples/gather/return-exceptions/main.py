import asyncio


async def divide(a, b):
    await asyncio.sleep(0.1)
    return a // b


async def main():
    results = await asyncio.gather(
        divide(10, 3),
        divide(1, 0),
        divide(-7, 2),
        return_exceptions=True,
    )
    for result in results:
        if isinstance(result, Exception):
            print("error:", type(result).__name__, "-", result)
        else:
            print("result:", result)
    print(results)


asyncio.run(main())
