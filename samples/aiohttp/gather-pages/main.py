"""Several pages at a time, in the order of the list."""

import asyncio
import sys

import aiohttp


async def fetch(session: aiohttp.ClientSession, url: str) -> str:
    async with session.get(url) as response:
        return await response.text()


async def main() -> None:
    base = sys.argv[1]
    names = ["first", "second", "third"]
    delays = [300, 200, 100]
    urls = [f"{base}/slow?ms={delay}&name={name}" for name, delay in zip(names, delays)]

    async with aiohttp.ClientSession() as session:
        pages = await asyncio.gather(*(fetch(session, url) for url in urls))
        for name, page in zip(names, pages):
            print(f"{name}: {page}")

        for done in asyncio.as_completed([fetch(session, url) for url in urls]):
            print("arrived:", await done)

        results = await asyncio.gather(
            fetch(session, base + "/hello"),
            fetch(session, "http://127.0.0.1:1/"),
            return_exceptions=True,
        )
        for result in results:
            print(type(result).__name__)


asyncio.run(main())
