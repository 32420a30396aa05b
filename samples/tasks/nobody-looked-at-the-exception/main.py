import asyncio


async def fails():
    raise RuntimeError("nobody asks")


async def main():
    asyncio.create_task(fails())
    await asyncio.sleep(0.1)
    print("main does not notice")  # the report is on stderr


asyncio.run(main())
