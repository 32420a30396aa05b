import asyncio


async def parse(text: str) -> int:
    await asyncio.sleep(0.1)
    return int(text)


async def main():
    good = asyncio.create_task(parse("12"))
    bad = asyncio.create_task(parse("twelve"))

    await asyncio.wait([good, bad])
    print("good:", good.exception(), good.result())
    print("bad:", repr(bad.exception()))

    try:
        await bad
    except ValueError as error:
        print("caught:", error)


asyncio.run(main())
