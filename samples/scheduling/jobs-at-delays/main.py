import asyncio
import heapq
import itertools
from contextlib import asynccontextmanager, suppress


class Scheduler:
    def __init__(self):
        self._counter = itertools.count()
        self._jobs = []
        self._wake = asyncio.Event()
        self._results = {}
        self._closed = False

    def at(self, delay, coro_func, *args, name=None, **kwargs):
        when = asyncio.get_running_loop().time() + delay
        number = next(self._counter)
        heapq.heappush(self._jobs, (when, number, name or coro_func.__name__, coro_func, args, kwargs))
        self._wake.set()
        return number

    async def run(self):
        while not self._closed or self._jobs:
            if not self._jobs:
                self._wake.clear()
                await self._wake.wait()
                continue
            when, number, name, func, args, kwargs = self._jobs[0]
            delay = when - asyncio.get_running_loop().time()
            if delay > 0:
                self._wake.clear()
                with suppress(asyncio.TimeoutError):
                    await asyncio.wait_for(self._wake.wait(), timeout=delay)
                continue
            heapq.heappop(self._jobs)
            try:
                self._results[number] = await func(*args, **kwargs)
            except Exception as exc:
                self._results[number] = exc
            print(f"job {number} ({name}) -> {self._results[number]!r}")

    def close(self):
        self._closed = True
        self._wake.set()


@asynccontextmanager
async def running(scheduler):
    task = asyncio.create_task(scheduler.run())
    try:
        yield scheduler
    finally:
        scheduler.close()
        await task
        print("scheduler done")


async def add(a, b=1):
    return a + b


async def fail(message):
    raise ValueError(message)


async def nested(scheduler):
    scheduler.at(0.01, add, 100, name="late-add")
    return "scheduled"


async def main():
    async with running(Scheduler()) as scheduler:
        scheduler.at(0.03, add, 1, b=2)
        scheduler.at(0.01, fail, "boom")
        scheduler.at(0.02, nested, scheduler)
        await asyncio.sleep(0.015)
        scheduler.at(0, add, 5, name="now")
    print(sorted(scheduler._results.items(), key=lambda kv: kv[0]))

    results = []
    try:
        async with asyncio.timeout(0.02):
            async for tick in ticker(0.006):
                results.append(tick)
    except TimeoutError:
        print("timed out after", results)


async def ticker(interval):
    for n in itertools.count(1):
        await asyncio.sleep(interval)
        yield n


asyncio.run(main())
