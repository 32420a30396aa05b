"""JSON answers become dicts and lists."""

import asyncio
import sys

import aiohttp


async def main() -> None:
    base = sys.argv[1]
    async with aiohttp.ClientSession(headers={"X-Token": "secret"}) as session:
        async with session.get(base + "/json") as response:
            data = await response.json()
            print(data)
            print(data["name"], data["scores"][2], data["big"] + 1)

        payload = {"user": "Ada", "tags": ["a", "é"], "age": 36}
        async with session.post(base + "/echo", json=payload) as response:
            echoed = await response.json()
            print(echoed["method"], echoed["type"], echoed["token"])
            print(echoed["body"])
            print(response.headers.get("X-Answer"), response.headers.get("X-Other"))

        async with session.get(base + "/page") as response:
            try:
                await response.json()
            except aiohttp.ContentTypeError as error:
                print("not JSON:", error.status, error.message)


asyncio.run(main())
