import asyncio


async def fetch_data():
    await asyncio.sleep(2)
    return {"data": 42}


async def main():
    try:
        result = await asyncio.wait_for(fetch_data(), timeout=0.5)
        print(result)
    except asyncio.TimeoutError:
        print("Too slow!")

    # With enough time, the result comes through.
    print(await asyncio.wait_for(fetch_data(), timeout=3))


asyncio.run(main())
