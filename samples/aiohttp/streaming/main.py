"""Reading a body piece by piece."""

import asyncio
import sys

import aiohttp


async def main() -> None:
    base = sys.argv[1]
    async with aiohttp.ClientSession() as session:
        async with session.get(base + "/big") as response:
            total = 0
            async for chunk in response.content.iter_chunked(1024):
                total += len(chunk)
            print("chunked:", total)

        async with session.get(base + "/big") as response:
            total = 0
            async for chunk in response.content.iter_any():
                total += len(chunk)
            print("any:", total)

        async with session.get(base + "/lines") as response:
            async for line in response.content:
                print(line, line.decode().strip())

        async with session.get(base + "/lines") as response:
            print(await response.content.readline())
            print(await response.content.read(2))
            print(await response.content.read())
            print(response.content.at_eof())


asyncio.run(main())
