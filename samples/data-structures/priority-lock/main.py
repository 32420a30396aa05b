import asyncio
import heapq
from collections import deque


class PriorityLock:
    """A lock whose waiters are served by priority."""

    def __init__(self):
        self._locked = False
        self._waiters = []
        self._count = 0

    async def acquire(self, priority):
        if not self._locked:
            self._locked = True
            return
        fut = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiters, (priority, self._count, fut))
        self._count += 1
        await fut

    def release(self):
        while self._waiters:
            _, _, fut = heapq.heappop(self._waiters)
            if not fut.cancelled():
                fut.set_result(None)
                return
        self._locked = False


async def worker(name, priority, lock, order):
    await lock.acquire(priority)
    try:
        order.append(name)
        await asyncio.sleep(0.01)
    finally:
        lock.release()


async def main():
    lock = PriorityLock()
    order = deque()
    names = {"low": 9, "mid": 5, "high": 1, "mid2": 5}
    first = asyncio.create_task(worker("first", 0, lock, order))
    await asyncio.sleep(0)
    tasks = [asyncio.create_task(worker(n, p, lock, order)) for n, p in names.items()]
    await asyncio.gather(first, *tasks)
    print(order)
    print(list(order)[1:], order[0], order.popleft())


asyncio.run(main())
