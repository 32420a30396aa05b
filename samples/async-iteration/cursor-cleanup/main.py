import asyncio
from contextlib import aclosing


async def rows(n):
    print("open cursor")
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield {"id": i, "name": f"row{i}"}
    except GeneratorExit:
        print("closed early")
        raise
    finally:
        print("close cursor")


async def main():
    async with aclosing(rows(10)) as gen:
        async for row in gen:
            print(row["id"], row["name"])
            if row["id"] == 2:
                break
    gen = rows(2)
    print(await gen.__anext__())
    await gen.aclose()
    try:
        await gen.__anext__()
    except StopAsyncIteration:
        print("exhausted")
    async for row in rows(1):
        print(row)
    else:
        print("no break")


asyncio.run(main())
