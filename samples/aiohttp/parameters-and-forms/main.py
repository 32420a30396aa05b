"""Query parameters, forms, headers, cookies and authentication."""

import asyncio
import sys

import aiohttp


async def main() -> None:
    base = sys.argv[1]
    cookies = {"session": "abc"}
    auth = aiohttp.BasicAuth("ada", "lovelace")
    async with aiohttp.ClientSession(cookies=cookies, auth=auth) as session:
        params = {"q": "hello world & more", "page": 2}
        async with session.get(base + "/echo", params=params) as response:
            echoed = await response.json()
            print(echoed["query"])
            print(echoed["authorization"], echoed["cookie"])
            print(response.url.path, response.method)

        async with session.post(base + "/echo", data={"name": "Zoé", "n": 3}) as response:
            echoed = await response.json()
            print(echoed["type"], echoed["body"])

        async with session.put(base + "/echo", data=b"raw bytes") as response:
            echoed = await response.json()
            print(echoed["method"], echoed["type"], echoed["body"])

        form = aiohttp.FormData()
        form.add_field("title", "a b")
        async with session.patch(base + "/echo", data=form, headers={"X-Token": "t"}) as response:
            echoed = await response.json()
            print(echoed["method"], echoed["body"], echoed["token"])

        async with session.delete(base + "/echo") as response:
            echoed = await response.json()
            print(echoed["method"], repr(echoed["body"]))

        async with session.head(base + "/hello") as response:
            print(response.status, await response.text() == "")


asyncio.run(main())
