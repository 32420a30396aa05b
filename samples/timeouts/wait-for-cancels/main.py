import asyncio


async def stubborn(name: str):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(f"{name}: cleaning up")
        await asyncio.sleep(0.2)
        print(f"{name}: clean")
        raise


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        await asyncio.wait_for(stubborn("worker"), 0.1)
    except TimeoutError:
        # wait_for comes back only when the inner task has really ended.
        print(f"timeout after {loop.time() - start:.1f} s")
    print(asyncio.TimeoutError is TimeoutError)


asyncio.run(main())
