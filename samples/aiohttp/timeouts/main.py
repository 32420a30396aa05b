"""Three ways to give up on a slow server."""

import asyncio
import sys

import aiohttp


async def main() -> None:
    base = sys.argv[1]
    timeout = aiohttp.ClientTimeout(total=0.1)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        try:
            async with session.get(base + "/slow", params={"ms": 2000}) as response:
                print("never", response.status)
        except asyncio.TimeoutError as error:
            print("timeout", repr(error))

        # One request may have more time than the others.
        async with session.get(
            base + "/slow", params={"ms": 200, "name": "patient"}, timeout=aiohttp.ClientTimeout(total=5)
        ) as response:
            print(await response.text())

    async with aiohttp.ClientSession() as session:
        try:
            await asyncio.wait_for(session.get(base + "/slow", params={"ms": 2000}), timeout=0.1)
        except asyncio.TimeoutError:
            print("wait_for gave up")

        task = asyncio.create_task(fetch(session, base + "/slow?ms=2000"))
        await asyncio.sleep(0.1)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            print("cancelled:", task.cancelled())


async def fetch(session: aiohttp.ClientSession, url: str) -> str:
    try:
        async with session.get(url) as response:
            return await response.text()
    finally:
        print("cleaned up")


asyncio.run(main())
