"""A connector keeps the number of connections low; a semaphore does it by hand."""

import asyncio
import sys

import aiohttp


async def fetch(session: aiohttp.ClientSession, url: str) -> str:
    async with session.get(url) as response:
        return await response.text()


async def main() -> None:
    base = sys.argv[1]
    connector = aiohttp.TCPConnector(limit=2)
    async with aiohttp.ClientSession(connector=connector) as session:
        pages = await asyncio.gather(*[fetch(session, base + "/count") for _ in range(6)])
        print(len(pages), "pages, at most", await fetch(session, base + "/peak"), "at a time")

        # Redirects are followed unless told otherwise.
        async with session.get(base + "/redirect") as response:
            print(response.status, response.url.path)
        async with session.get(base + "/redirect", allow_redirects=False) as response:
            print(response.status, response.headers["Location"])


asyncio.run(main())
