import asyncio
import random
import statistics
from contextlib import AsyncExitStack


class Resource:
    opened = 0

    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        Resource.opened += 1
        print(f"open {self.name}")
        return self

    async def __aexit__(self, *exc_info):
        Resource.opened -= 1
        print(f"close {self.name} ({exc_info[0].__name__ if exc_info[0] else 'ok'})")


async def produce(queue: asyncio.Queue, numbers, *, workers: int):
    for n in numbers:
        await queue.put(n)
    for _ in range(workers):
        await queue.put(None)


async def work(name, source, sink):
    done = 0
    while (item := await source.get()) is not None:
        await asyncio.sleep(0)
        sink.append((name, item, item**2 / 4))
        done += 1
    return name, done


async def stage(numbers, workers=3):
    queue = asyncio.Queue(maxsize=2)
    sink = []
    producer = asyncio.create_task(produce(queue, numbers, workers=workers))
    results = await asyncio.gather(*(work(f"w{i}", queue, sink) for i in range(workers)))
    await producer
    assert queue.empty()
    return dict(results), sink


async def guarded(fail):
    async with AsyncExitStack() as stack:
        first = await stack.enter_async_context(Resource("first"))
        second = await stack.enter_async_context(Resource("second"))
        stack.callback(print, "callback of", first.name, second.name)
        if fail:
            raise LookupError("nothing there")
        return f"{first.name}+{second.name}"


async def race(*delays):
    tasks = {asyncio.create_task(asyncio.sleep(d, result=d), name=f"t{d}") for d in delays}
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    gone = await asyncio.gather(*pending, return_exceptions=True)
    return sorted(t.result() for t in done), len(pending), {type(g).__name__ for g in gone}


async def main():
    random.seed(4)
    numbers = [random.randint(1, 20) for _ in range(8)]
    counts, sink = await stage(numbers)
    print(sum(counts.values()), sorted(counts), sorted(item for _, item, _ in sink) == sorted(numbers))
    values = [value for *_, value in sink]
    print(f"{statistics.mean(values):.3f} {statistics.median(values)} {max(values)}")
    print(await guarded(False))
    try:
        await guarded(True)
    except LookupError as error:
        print(repr(error), Resource.opened)
    print(await race(0.03, 0.01, 0.02))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(1))
            group.create_task(fail_soon("a", 0.01))
            group.create_task(fail_soon("b", 0.01))
    except* ValueError as errors:
        print(sorted(str(e) for e in errors.exceptions))


async def fail_soon(name, delay):
    await asyncio.sleep(delay)
    raise ValueError(f"{name} failed")


asyncio.run(main())
