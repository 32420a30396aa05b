"""Download a page: the session and the response are context managers."""

import asyncio
import sys

import aiohttp


async def download(url: str) -> str:
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            print(response.status, response.reason, response.ok)
            print(response.content_type, response.headers["content-type"])
            return await response.text()


async def main() -> None:
    base = sys.argv[1]
    text = await download(base + "/hello")
    print(f"{len(text)} characters: {text}")

    # A plain await works too; the response is released by hand.
    session = aiohttp.ClientSession()
    response = await session.get(base + "/lines")
    print(await response.read())
    response.release()
    await session.close()
    print(session.closed)


asyncio.run(main())
