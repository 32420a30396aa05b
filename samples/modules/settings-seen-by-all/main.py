"""Settings are changed in one module, and seen in all the others."""

import asyncio

import settings
from fetcher import fetch_all
from logs import log
from settings import RETRIES


async def main() -> None:
    log("not shown: the level is", settings.LEVEL)
    settings.LEVEL = "debug"
    settings.configure(timeout=0.5)
    log("shown now, with timeout", settings.TIMEOUT)

    print(await fetch_all(["a", "bb", "cccccc"]))

    settings.RETRIES += 2
    # The name imported above keeps the value that it had then.
    print("retries:", settings.RETRIES, "imported:", RETRIES)
    print("requests made:", settings.requests_made)


asyncio.run(main())
