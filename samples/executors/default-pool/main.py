import asyncio
import time


def wash(plate):
    time.sleep(1)
    return plate * plate


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    washed = await asyncio.gather(*[asyncio.to_thread(wash, plate) for plate in range(6)])
    print(washed, f"{loop.time() - start:.1f} s")

    # In a thread of its own each time, with nothing else to wait for.
    print(await asyncio.to_thread(wash, 7))
    print(await loop.run_in_executor(None, wash, 8))
    print(f"{loop.time() - start:.1f} s")


asyncio.run(main())
