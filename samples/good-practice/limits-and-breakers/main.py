"""An event bus, a cache that shares loads, a rate limiter and a circuit breaker."""

import asyncio
import random
from collections import defaultdict, deque
from typing import Any, Awaitable, Callable, Generic, TypeVar

E = TypeVar("E")
T = TypeVar("T")
Handler = Callable[[Any], Awaitable[None]]


class EventBus:
    def __init__(self) -> None:
        self._handlers: dict[str, list[Handler]] = defaultdict(list)
        self.history: deque[tuple[str, Any]] = deque(maxlen=3)

    def on(self, event: str) -> Callable[[Handler], Handler]:
        def register(fn: Handler) -> Handler:
            self._handlers[event].append(fn)
            return fn
        return register

    async def emit(self, event: str, payload: Any = None) -> int:
        self.history.append((event, payload))
        handlers = self._handlers.get(event, [])
        results = await asyncio.gather(*(h(payload) for h in handlers), return_exceptions=True)
        errors = [r for r in results if isinstance(r, BaseException)]
        for e in errors:
            print("handler failed:", type(e).__name__, e)
        return len(results) - len(errors)


class Cache(Generic[T]):
    def __init__(self, loader: Callable[[str], Awaitable[T]], ttl: float = 0.05) -> None:
        self._loader = loader
        self._ttl = ttl
        self._data: dict[str, tuple[float, T]] = {}
        self._pending: dict[str, asyncio.Future[T]] = {}
        self.hits = self.misses = 0

    async def get(self, key: str) -> T:
        now = asyncio.get_running_loop().time()
        if key in self._data and now - self._data[key][0] < self._ttl:
            self.hits += 1
            return self._data[key][1]
        if key in self._pending:
            return await self._pending[key]
        self.misses += 1
        fut = asyncio.get_running_loop().create_future()
        self._pending[key] = fut
        try:
            value = await self._loader(key)
        except Exception as e:
            fut.set_exception(e)
            fut.exception()
            raise
        else:
            fut.set_result(value)
            self._data[key] = (asyncio.get_running_loop().time(), value)
            return value
        finally:
            del self._pending[key]


class RateLimiter:
    def __init__(self, rate: int, per: float) -> None:
        self.rate, self.per = rate, per
        self.stamps: deque[float] = deque()

    async def __aenter__(self):
        loop = asyncio.get_running_loop()
        while True:
            now = loop.time()
            while self.stamps and now - self.stamps[0] >= self.per - 1e-9:
                self.stamps.popleft()
            if len(self.stamps) < self.rate:
                self.stamps.append(now)
                return self
            await asyncio.sleep(self.per - (now - self.stamps[0]))

    async def __aexit__(self, *exc):
        return False


class CircuitBreaker:
    def __init__(self, threshold=2, cooldown=0.02):
        self.threshold, self.cooldown = threshold, cooldown
        self.failures = 0
        self.opened_at = None

    async def call(self, fn, *args, **kwargs):
        loop = asyncio.get_event_loop()
        if self.opened_at is not None:
            if loop.time() - self.opened_at < self.cooldown:
                raise RuntimeError("circuit open")
            self.opened_at = None
        try:
            result = await fn(*args, **kwargs)
        except Exception:
            self.failures += 1
            if self.failures >= self.threshold:
                self.opened_at = loop.time()
                self.failures = 0
            raise
        self.failures = 0
        return result


bus = EventBus()
log: list[str] = []


@bus.on("user")
async def greet(user: dict) -> None:
    await asyncio.sleep(0.002)
    log.append(f"hello {user['name']}")


@bus.on("user")
async def check(user: dict) -> None:
    if user["age"] < 0:
        raise ValueError("negative age")
    log.append(f"checked {user['name']}")


async def load(key: str) -> int:
    await asyncio.sleep(0.003)
    if key == "bad":
        raise LookupError(key)
    return len(key) * 10


async def flaky(n, *, fail=False):
    await asyncio.sleep(0)
    if fail:
        raise OSError(5, "flaky")
    return n * n


async def main() -> None:
    print(await bus.emit("user", {"name": "ann", "age": 3}), await bus.emit("user", {"name": "bob", "age": -1}), await bus.emit("none"))
    print(log, list(bus.history))
    cache: Cache[int] = Cache(load)
    print(await asyncio.gather(cache.get("abc"), cache.get("abc"), cache.get("de")), cache.misses, cache.hits)
    print(await cache.get("abc"), cache.hits)
    print(await asyncio.gather(cache.get("bad"), cache.get("bad"), return_exceptions=True))
    await asyncio.sleep(0.06)
    print(await cache.get("abc"), cache.misses)
    limiter = RateLimiter(2, 0.02)
    start = asyncio.get_running_loop().time()
    for i in range(5):
        async with limiter:
            print("call", i, round((asyncio.get_running_loop().time() - start) * 100) // 2)
    cb = CircuitBreaker()
    for i, fail in enumerate([False, True, True, False, False]):
        try:
            print(await cb.call(flaky, i, fail=fail))
        except (OSError, RuntimeError) as e:
            print(type(e).__name__, e)
    await asyncio.sleep(0.03)
    print(await cb.call(flaky, 9))


asyncio.run(main())
