"""A cache whose entries expire, and that computes each value only once."""

import asyncio
import time
from collections import OrderedDict
from functools import wraps


class Entry:
    def __init__(self, value, expires):
        self.value = value
        self.expires = expires

    @property
    def is_fresh(self):
        return time.monotonic() < self.expires


class Cache:
    """Keeps the `size` values used last, each for `ttl` seconds."""

    def __init__(self, ttl, size=4):
        self.ttl = ttl
        self.size = size
        self.hits = 0
        self.misses = 0
        self._entries = OrderedDict()
        self._pending = {}

    def __len__(self):
        return len(self._entries)

    def __contains__(self, key):
        entry = self._entries.get(key)
        return entry is not None and entry.is_fresh

    def __repr__(self):
        total = self.hits + self.misses
        ratio = self.hits / total if total else 0.0
        return f"<Cache {len(self)}/{self.size}, {ratio:.0%} of {total} hit>"

    def put(self, key, value):
        self._entries[key] = Entry(value, time.monotonic() + self.ttl)
        self._entries.move_to_end(key)
        while len(self._entries) > self.size:
            oldest, _ = self._entries.popitem(last=False)
            print(f"  evicted {oldest}")

    def forget(self, key):
        return self._entries.pop(key, None) is not None

    def sweep(self):
        """Drops what has expired; returns how much that was."""
        stale = [key for key, entry in self._entries.items() if not entry.is_fresh]
        for key in stale:
            del self._entries[key]
        return len(stale)

    async def get(self, key, compute):
        if key in self:
            self.hits += 1
            self._entries.move_to_end(key)
            return self._entries[key].value
        if key in self._pending:
            # Somebody computes it already: wait for that.
            self.hits += 1
            return await asyncio.shield(self._pending[key])
        self.misses += 1
        task = asyncio.ensure_future(compute())
        self._pending[key] = task
        try:
            value = await task
        finally:
            del self._pending[key]
        self.put(key, value)
        return value


def cached(cache):
    def decorate(function):
        @wraps(function)
        async def wrapper(*args):
            return await cache.get(args, lambda: function(*args))

        return wrapper

    return decorate


squares = Cache(ttl=1.0, size=3)


@cached(squares)
async def square(number):
    print(f"  computing {number}")
    await asyncio.sleep(0.2)
    if number < 0:
        raise ValueError(f"no negative numbers: {number}")
    return number * number


async def sweeper(cache, interval):
    while True:
        await asyncio.sleep(interval)
        dropped = cache.sweep()
        if dropped:
            print(f"  swept {dropped}")


async def main():
    background = asyncio.create_task(sweeper(squares, 0.5))
    print("together:", await asyncio.gather(square(3), square(3), square(4)))
    print("again:", await square(3), squares)
    for number in (5, 6):
        print(await square(number))
    print((3,) in squares, (4,) in squares, (6,) in squares)
    await asyncio.sleep(1.2)
    print("after a while:", len(squares), await square(3))
    results = await asyncio.gather(square(-1), square(-1), return_exceptions=True)
    print([str(result) for result in results])
    print(squares.forget((3,)), squares.forget((3,)), squares)
    background.cancel()
    await asyncio.wait([background])
    print("sweeper stopped:", background.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
