import asyncio
from collections import OrderedDict, defaultdict
from dataclasses import dataclass, field
from typing import Any, Awaitable, Callable, Generic, TypeVar

Job = TypeVar("Job")
Out = TypeVar("Out")
K = TypeVar("K")
V = TypeVar("V")
E = TypeVar("E")


class WorkerPool(Generic[Job, Out]):
    def __init__(self, size: int, handler: Callable[[Job], Awaitable[Out]]) -> None:
        self.size = size
        self.handler = handler
        self.queue: asyncio.Queue[Job] = asyncio.Queue()
        self.results: list[Out] = []

    async def submit(self, job: Job) -> None:
        await self.queue.put(job)

    async def _worker(self, name: str) -> None:
        while True:
            job = await self.queue.get()
            try:
                result = await self.handler(job)
                self.results.append(result)
            finally:
                self.queue.task_done()

    async def run(self) -> list[Out]:
        workers = [asyncio.create_task(self._worker(f"w{i}")) for i in range(self.size)]
        await self.queue.join()
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
        return self.results


class LRUCache(Generic[K, V]):
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self._data: OrderedDict[K, V] = OrderedDict()

    def get(self, key: K) -> V | None:
        if key not in self._data:
            return None
        self._data.move_to_end(key)
        return self._data[key]

    def put(self, key: K, value: V) -> None:
        self._data[key] = value
        self._data.move_to_end(key)
        if len(self._data) > self.capacity:
            old, _ = self._data.popitem(last=False)
            print("evicted", old)


class EventBus(Generic[E]):
    def __init__(self) -> None:
        self._handlers: defaultdict[str, list[Callable[[E], None]]] = defaultdict(list)

    def on(self, topic: str, handler: Callable[[E], None]) -> None:
        self._handlers[topic].append(handler)

    def emit(self, topic: str, event: E) -> int:
        for handler in self._handlers[topic]:
            handler(event)
        return len(self._handlers[topic])


@dataclass
class Message:
    text: str
    tags: list[str] = field(default_factory=list)


async def square(n: int) -> int:
    await asyncio.sleep(0.01 * n)
    return n * n


async def gather_all(makers: list[Callable[[], Awaitable[V]]]) -> list[V]:
    return await asyncio.gather(*(make() for make in makers))


async def main() -> None:
    pool: WorkerPool[int, int] = WorkerPool(2, square)
    for n in (3, 1, 2):
        await pool.submit(n)
    print(await pool.run())

    cache: LRUCache[str, float] = LRUCache(2)
    cache.put("a", 1.0)
    cache.put("b", 2.5)
    print(cache.get("a"))
    cache.put("c", 3.0)
    print(cache.get("b"), cache.get("c"))

    bus = EventBus[Message]()
    bus.on("news", lambda message: print("got", message.text))
    print(bus.emit("news", Message("hi")), bus.emit("none", Message("lost")))

    async def one() -> int:
        return 1

    print(await gather_all([one, one]))


asyncio.run(main())
