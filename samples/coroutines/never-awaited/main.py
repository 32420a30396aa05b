import asyncio


async def forgotten():
    print("never printed")


async def main():
    forgotten()  # a RuntimeWarning goes to stderr
    print("main goes on")
    await asyncio.sleep(0)


asyncio.run(main())
