"""What goes wrong, and which exception tells it."""

import asyncio
import sys

import aiohttp


async def attempt(session: aiohttp.ClientSession, url: str) -> None:
    try:
        async with session.get(url) as response:
            response.raise_for_status()
            print("fine", response.status)
    except aiohttp.ClientResponseError as error:
        print("response error", error.status, error.message)
    except aiohttp.ClientConnectorError as error:
        print("no connection:", error)
    except aiohttp.ServerDisconnectedError as error:
        print("disconnected:", error)
    except aiohttp.InvalidURL as error:
        print("invalid URL:", error)
    except aiohttp.ClientError as error:
        print("other:", type(error).__name__)


async def main() -> None:
    base = sys.argv[1]
    session = aiohttp.ClientSession()
    async with session:
        await attempt(session, base + "/hello")
        await attempt(session, base + "/missing")
        await attempt(session, base + "/teapot")
        await attempt(session, "http://127.0.0.1:1/")
        await attempt(session, base + "/vanish")
        await attempt(session, "no-scheme")
        await attempt(session, base + "/loop")
    try:
        await session.get(base + "/hello")
    except RuntimeError as error:
        print("too late:", error)

    async with aiohttp.ClientSession(raise_for_status=True) as strict:
        try:
            async with strict.get(base + "/broken") as response:
                print("never", response.status)
        except aiohttp.ClientError as error:
            print(type(error).__name__, isinstance(error, aiohttp.ClientResponseError))


asyncio.run(main())
