"""Async in-memory cache with TTL, stampede protection and LRU eviction."""

import asyncio
import functools
import time
from collections import OrderedDict
from typing import Any, Awaitable, Callable, Hashable, NamedTuple, Optional


class Entry(NamedTuple):
    value: Any
    expires: float
    hits: int = 0


class CacheMiss(KeyError):
    def __str__(self) -> str:
        return f"no entry for {self.args[0]!r}"


class AsyncCache:
    def __init__(self, maxsize: int = 3, ttl: float = 1.0, timer: Callable[[], float] = time.monotonic):
        if maxsize <= 0:
            raise ValueError("maxsize must be positive")
        self._data: "OrderedDict[Hashable, Entry]" = OrderedDict()
        self._pending: dict[Hashable, asyncio.Future[Any]] = {}
        self._lock = asyncio.Lock()
        self.maxsize, self.ttl, self.timer = maxsize, ttl, timer
        self.stats = dict(hits=0, misses=0, evictions=0, shared=0)

    def __len__(self) -> int:
        return len(self._data)

    def __contains__(self, key: Hashable) -> bool:
        entry = self._data.get(key)
        return entry is not None and entry.expires > self.timer()

    def get(self, key: Hashable) -> Any:
        try:
            entry = self._data[key]
        except KeyError:
            raise CacheMiss(key) from None
        if entry.expires <= self.timer():
            del self._data[key]
            raise CacheMiss(key)
        self._data.move_to_end(key)
        self._data[key] = entry._replace(hits=entry.hits + 1)
        return entry.value

    def put(self, key: Hashable, value: Any, ttl: Optional[float] = None) -> None:
        self._data[key] = Entry(value, self.timer() + (self.ttl if ttl is None else ttl))
        self._data.move_to_end(key)
        while len(self._data) > self.maxsize:
            old, _ = self._data.popitem(last=False)
            self.stats["evictions"] += 1
            print(f"   evicted {old}")

    async def fetch(self, key: Hashable, load: Callable[[], Awaitable[Any]]) -> Any:
        try:
            value = self.get(key)
        except CacheMiss:
            pass
        else:
            self.stats["hits"] += 1
            return value
        if (future := self._pending.get(key)) is not None:
            self.stats["shared"] += 1
            return await asyncio.shield(future)
        self.stats["misses"] += 1
        future = self._pending[key] = asyncio.get_running_loop().create_future()
        try:
            value = await load()
        except Exception as exc:
            future.set_exception(exc)
            future.exception()
            raise
        else:
            self.put(key, value)
            future.set_result(value)
            return value
        finally:
            self._pending.pop(key, None)


def cached(cache: AsyncCache):
    def decorate(fn):
        @functools.wraps(fn)
        async def wrapper(*args, **kwargs):
            key = (fn.__name__, args, frozenset(kwargs.items()))
            return await cache.fetch(key, lambda: fn(*args, **kwargs))

        wrapper.cache = cache
        return wrapper

    return decorate


cache = AsyncCache(maxsize=3, ttl=2)


@cached(cache)
async def slow_square(n: int, *, delay: float = 0.1) -> int:
    """Square a number, slowly."""
    await asyncio.sleep(delay)
    print(f"   computed {n}")
    if n < 0:
        raise ArithmeticError(f"negative: {n}")
    return n * n


async def main() -> None:
    print("stampede", await asyncio.gather(*[slow_square(4) for _ in range(5)]))
    print(cache.stats, len(cache))
    results = await asyncio.gather(slow_square(-1), slow_square(-1), return_exceptions=True)
    print([repr(r) for r in results])
    for n in range(4):
        print(n, await slow_square(n, delay=0))
    print("again", await slow_square(4), await slow_square(3, delay=0))
    print(cache.stats)
    await asyncio.sleep(2.5)
    print(("slow_square", (3,), frozenset()) in slow_square.cache, slow_square.__doc__)
    cache.put("k", [1, 2], ttl=0.5)
    print(cache.get("k"), "k" in cache, "q" in cache)
    await asyncio.sleep(0.6)
    try:
        cache.get("k")
    except CacheMiss as miss:
        print(type(miss).__name__, miss, isinstance(miss, LookupError))
    try:
        AsyncCache(0)
    except ValueError as e:
        print("error:", e)


asyncio.run(main())
