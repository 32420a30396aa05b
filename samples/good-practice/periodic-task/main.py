import asyncio
import time


class Periodic:
    """Calls a function at a fixed rate until it is stopped."""

    def __init__(self, interval: float, function):
        self.interval = interval
        self.function = function
        self._task = None

    async def __aenter__(self):
        self._task = asyncio.create_task(self._run())
        return self

    async def __aexit__(self, *exc_info):
        self._task.cancel()
        try:
            await self._task
        except asyncio.CancelledError:
            pass

    async def _run(self):
        while True:
            self.function()
            await asyncio.sleep(self.interval)


async def main():
    start = time.monotonic()
    stamps = []
    async with Periodic(0.1, lambda: stamps.append(f"{time.monotonic() - start:.1f}")):
        await asyncio.sleep(0.35)
    await asyncio.sleep(0.2)
    print(stamps)


asyncio.run(main())
