import asyncio


async def sensor():
    value = 0
    try:
        while True:
            yield value
            value += 5
            await asyncio.sleep(0.01)
    finally:
        print("sensor switched off")


async def main():
    readings = sensor()
    async for value in readings:
        print("read", value)
        if value >= 10:
            break
    print("loop left")

    # Leaving the loop does not close the generator: aclose does.
    await readings.aclose()
    print("after aclose")


asyncio.run(main())
