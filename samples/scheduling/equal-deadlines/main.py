import asyncio


async def alarm(name, *delays):
    for delay in delays:
        await asyncio.sleep(delay)
    print(name, "rings")


async def main():
    # The timer that was set first rings first.
    await asyncio.gather(*(alarm(name, 0.1) for name in "abcdefgh"))

    # Of two alarms due at the same moment, that of the older timer comes first.
    await asyncio.gather(alarm("three steps", 0.1, 0.1, 0.1), alarm("one step", 0.3))


asyncio.run(main())
