import asyncio
from typing import Any, Generator


class Task:
    def __init__(self, n: int):
        self.n = n

    async def _run(self) -> int:
        await asyncio.sleep(0.01)
        return self.n * 2

    def __await__(self) -> Generator[Any, None, int]:
        return self._run().__await__()


class Twice:
    def __init__(self, inner: Task):
        self.inner = inner
        self.future = asyncio.get_running_loop().create_future()

    def __await__(self):
        first = yield from self.inner.__await__()
        self.future.set_result("ready")
        text = yield from self.future
        return (first, (yield from asyncio.sleep(0.01, "slept").__await__()), text)


class Turn:
    def __await__(self):
        print("before the turn")
        yield
        print("after the turn")


async def other():
    print("other")


async def main():
    print(await Task(4))
    print(await Twice(Task(5)))
    task = asyncio.create_task(other())
    await Turn()
    await task
    results = await asyncio.gather(Task(1), Task(2))
    print(results)
    print(await asyncio.wait_for(Task(7), 1))


asyncio.run(main())
