"""A pipeline of stages joined by bounded queues, with progress and errors."""

import asyncio
import time
from dataclasses import dataclass, field
from typing import Any, Awaitable, Callable, Iterable

Step = Callable[[Any], Awaitable[Any]]


class Skip(Exception):
    """Raised by a step to leave an item out."""


@dataclass
class Stage:
    name: str
    step: Step
    workers: int = 1
    done: int = 0
    skipped: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def summary(self) -> str:
        parts = [f"{self.done} done"]
        if self.skipped:
            parts.append(f"{self.skipped} skipped")
        if self.errors:
            parts.append(f"{len(self.errors)} failed")
        return f"{self.name:<8}" + ", ".join(parts)


class Pipeline:
    """Items go through every stage; each stage ends when its input has ended."""

    def __init__(self, *stages: Stage, capacity: int = 2) -> None:
        self.stages = stages
        self.queues = [asyncio.Queue(capacity) for _ in range(len(stages) + 1)]

    async def feed(self, items: Iterable[Any]) -> None:
        for item in items:
            await self.queues[0].put((item,))
        await self.queues[0].put(None)

    async def work(self, index: int) -> None:
        stage = self.stages[index]
        source, target = self.queues[index], self.queues[index + 1]
        while (entry := await source.get()) is not None:
            (item,) = entry
            try:
                result = await stage.step(item)
            except Skip:
                stage.skipped += 1
            except Exception as error:
                stage.errors.append(f"{item!r}: {error}")
            else:
                stage.done += 1
                await target.put((result,))
        # The end goes on to the other workers of the stage.
        await source.put(None)

    async def run_stage(self, index: int) -> None:
        workers = self.stages[index].workers
        await asyncio.gather(*[self.work(index) for _ in range(workers)])
        await self.queues[index + 1].put(None)

    async def results(self):
        while (entry := await self.queues[-1].get()) is not None:
            yield entry[0]

    async def run(self, items: Iterable[Any]) -> list[Any]:
        collected = []
        async with asyncio.TaskGroup() as group:
            group.create_task(self.feed(items))
            for index in range(len(self.stages)):
                group.create_task(self.run_stage(index))
            async for result in self.results():
                collected.append(result)
                print(f"  {len(collected)}. {result}")
        return collected


async def parse(line: str) -> tuple[str, int]:
    await asyncio.sleep(0.01)
    if not line or line.startswith("#"):
        raise Skip
    name, _, amount = line.partition("=")
    return name.strip(), int(amount)


async def price(item: tuple[str, int]) -> tuple[str, float]:
    name, amount = item
    await asyncio.sleep(0.05 * amount)
    return name, round(amount * {"tea": 2.5, "coffee": 3.75}[name], 2)


async def show(item: tuple[str, float]) -> str:
    name, total = item
    return f"{name:>8} {total:>7.2f}"


ORDERS = """\
# orders of today
tea = 2
coffee = 4
tea = many

milk = 1
coffee = 1
tea = 10
"""


async def main() -> None:
    start = time.perf_counter()
    stages = [Stage("parse", parse), Stage("price", price, workers=3), Stage("show", show)]
    lines = await Pipeline(*stages).run(ORDERS.splitlines())
    print(f"{len(lines)} lines in {time.perf_counter() - start:.2f} s")
    for stage in stages:
        print(stage.summary)
        for error in stage.errors:
            print("   !", error)


if __name__ == "__main__":
    asyncio.run(main())
