"""Names for types: nothing of them is left at run time."""

import asyncio
from typing import Awaitable, Callable, List, Tuple, TypeVar

Row = List[int]
Matrix = List[Row]
Handler = Callable[[str, int], Awaitable[None]]
T = TypeVar("T")


def shape(matrix: Matrix) -> Tuple[int, int]:
    return len(matrix), len(matrix[0])


def last(items: List[T]) -> T:
    return items[-1]


class EventBus:
    def __init__(self) -> None:
        self.handlers: dict[str, list[Handler]] = {}

    def on(self, event: str, handler: Handler) -> None:
        self.handlers.setdefault(event, []).append(handler)

    async def emit(self, event: str, value: int) -> int:
        handlers = self.handlers.get(event, [])
        await asyncio.gather(*(handler(event, value) for handler in handlers))
        return len(handlers)


async def log(event: str, value: int) -> None:
    await asyncio.sleep(0.01)
    print("log", event, value)


async def main() -> None:
    print(shape([[1, 2, 3], [4, 5, 6]]), last([[1], [2, 3]]), last(["a", "b"]))
    bus = EventBus()
    bus.on("paid", log)
    print(await bus.emit("paid", 5), await bus.emit("lost", 1))


asyncio.run(main())
