import asyncio


async def ok(name: str, delay: float) -> str:
    await asyncio.sleep(delay)
    print(name, "finished")
    return name


async def broken(delay: float):
    await asyncio.sleep(delay)
    raise ValueError("broken pipe")


async def main():
    try:
        await asyncio.gather(ok("fast", 0.1), broken(0.2), ok("slow", 0.3))
    except ValueError as error:
        print("gather failed:", error)

    # The others were not cancelled: "slow" goes on.
    await asyncio.sleep(0.2)
    print("end")


asyncio.run(main())
