import asyncio
from contextlib import contextmanager, suppress, asynccontextmanager, ExitStack


class Timer:
    def __init__(self, name):
        self.name = name
        self.laps = 0

    def __enter__(self):
        print("start", self.name)
        return self

    def __exit__(self, *args):
        print("stop", self.name, self.laps)


@contextmanager
def section(title: str):
    print(f"<{title}>")
    try:
        yield title.upper()
    finally:
        print(f"</{title}>")


@contextmanager
def forgiving():
    try:
        yield 1
    except ValueError as error:
        print("forgave", error)


def find(items: list[int], wanted: int) -> int:
    with Timer("find") as timer:
        for index, item in enumerate(items):
            timer.laps += 1
            if item == wanted:
                return index
    return -1


def first(items: list[int]) -> int:
    with Timer("first"):
        return items[0]


def loop():
    for n in range(5):
        with Timer(str(n)):
            if n == 1:
                continue
            if n == 3:
                break
    print("after", n)


def counted() -> int:
    total = 0
    with section("sum"):
        for n in range(3):
            total += n
    return total


def swallowed() -> str:
    with forgiving() as number:
        value = 5
        if number:
            raise ValueError("no")
    return f"went on with {value}"


def gen():
    with Timer("gen"):
        yield 1
        yield 2


async def limited(seconds: float) -> str:
    async with asyncio.timeout(0.5):
        await asyncio.sleep(seconds)
        return f"done {seconds}"


async def task_in_group() -> int:
    async with asyncio.TaskGroup() as group:
        a = group.create_task(limited(0.1))
        b = group.create_task(limited(0.2))
    print(a.result(), b.result())
    return 2


@asynccontextmanager
async def resource(name):
    print("acquire", name)
    await asyncio.sleep(0.01)
    try:
        yield {"name": name}
    finally:
        await asyncio.sleep(0.01)
        print("release", name)


async def main():
    print(find([4, 5, 6], 5), find([1], 9))
    print(first([7]))
    try:
        first([])
    except IndexError as error:
        print("IndexError:", error)
    loop()
    print(counted())
    print(swallowed())
    for x in gen():
        print(x)
    print(await limited(0.1))
    try:
        await limited(1)
    except TimeoutError:
        print("too late")
    print(await task_in_group())
    async with resource("db") as db, resource("cache") as cache:
        print(db["name"], cache["name"])
    with suppress(KeyError, IndexError):
        print([][3])
    with suppress(ZeroDivisionError):
        print(1 // 1)
    with ExitStack() as stack:
        for name in ("a", "b"):
            stack.enter_context(section(name))
        print("inside")
    with section("outer") as title:
        with section("inner"):
            await asyncio.sleep(0)
            print(title)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            group.create_task(limited(0.3))
    except* ValueError as errors:
        print("group:", [str(e) for e in errors.exceptions])


async def fail():
    await asyncio.sleep(0.05)
    raise ValueError("failed")


asyncio.run(main())
