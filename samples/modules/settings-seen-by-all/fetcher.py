import asyncio

import settings
from logs import log


async def fetch(name: str) -> str:
    settings.requests_made += 1
    await asyncio.sleep(len(name) / 10)
    return name.upper()


async def fetch_all(names: list[str]) -> list[str]:
    found = []
    for name in names:
        try:
            found.append(await asyncio.wait_for(fetch(name), settings.TIMEOUT))
        except asyncio.TimeoutError:
            log("too slow:", name)
    return found
