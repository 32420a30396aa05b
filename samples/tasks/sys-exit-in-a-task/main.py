import asyncio
import sys


async def controller():
    await asyncio.sleep(0.05)
    print("controller leaves with status 3")
    sys.exit(3)


async def main():
    task = asyncio.create_task(controller())
    try:
        await asyncio.sleep(10)
    finally:
        print("main is told to stop")


asyncio.run(main())
