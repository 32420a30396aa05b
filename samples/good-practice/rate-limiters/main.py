"""Three rate limiters: a token bucket, a sliding window, and a leaky one."""

import asyncio
import time
from collections import Counter, deque
from functools import wraps


class RateLimitExceeded(Exception):
    """Raised by a limiter that refuses instead of waiting."""

    def __init__(self, key: str, retry_after: float) -> None:
        super().__init__(f"{key}: try again in {retry_after:.2f} s")
        self.key = key
        self.retry_after = retry_after


class TokenBucket:
    """Bursts of up to `capacity`, then `rate` calls a second."""

    def __init__(self, rate: float, capacity: int) -> None:
        self.rate = rate
        self.capacity = capacity
        self.tokens = float(capacity)
        self.updated = time.monotonic()
        self.lock = asyncio.Lock()

    def refill(self) -> None:
        now = time.monotonic()
        gained = (now - self.updated) * self.rate
        self.tokens = min(float(self.capacity), self.tokens + gained)
        self.updated = now

    async def acquire(self, amount: int = 1) -> float:
        if amount > self.capacity:
            raise ValueError(f"{amount} tokens never fit in {self.capacity}")
        async with self.lock:
            self.refill()
            while self.tokens < amount:
                await asyncio.sleep((amount - self.tokens) / self.rate)
                self.refill()
            self.tokens -= amount
            return self.tokens


class SlidingWindow:
    """At most `limit` calls of each key in any `window` seconds."""

    def __init__(self, limit: int, window: float) -> None:
        self.limit = limit
        self.window = window
        self.calls: dict[str, deque[float]] = {}

    def check(self, key: str) -> None:
        now = time.monotonic()
        calls = self.calls.setdefault(key, deque())
        while calls and now - calls[0] >= self.window:
            calls.popleft()
        if len(calls) >= self.limit:
            raise RateLimitExceeded(key, self.window - (now - calls[0]))
        calls.append(now)


class Spacing:
    """An async context manager: bodies start at least `gap` seconds apart."""

    def __init__(self, gap: float) -> None:
        self.gap = gap
        self.next_start = 0.0

    async def __aenter__(self) -> float:
        now = time.monotonic()
        start = max(now, self.next_start)
        self.next_start = start + self.gap
        await asyncio.sleep(start - now)
        return start

    async def __aexit__(self, exc_type, exc, traceback) -> None:
        pass


def limited(window: SlidingWindow):
    def decorate(function):
        @wraps(function)
        async def wrapper(user, *args, **kwargs):
            window.check(f"{function.__name__}({user})")
            return await function(user, *args, **kwargs)

        return wrapper

    return decorate


@limited(SlidingWindow(limit=2, window=1.0))
async def search(user: str, words: str, *, limit: int = 10) -> list[str]:
    await asyncio.sleep(0.1)
    return [f"{user}:{word}" for word in words.split()][:limit]


async def client(name: str, bucket: TokenBucket, start: float) -> None:
    for number in range(3):
        left = await bucket.acquire()
        elapsed = time.monotonic() - start
        print(f"{elapsed:5.2f} s {name} {number} ({left:.1f} tokens left)")


async def main() -> None:
    start = time.monotonic()
    bucket = TokenBucket(rate=4, capacity=3)
    await asyncio.gather(*(client(name, bucket, start) for name in "ABC"))
    try:
        await bucket.acquire(5)
    except ValueError as error:
        print("refused:", error)

    for words in ("tea", "green tea", "cake"):
        try:
            print(await search("ann", words, limit=1))
        except RateLimitExceeded as error:
            print(error)
            await asyncio.sleep(error.retry_after)
    print(await search("ann", "cake with cream"), await search("bob", "jam"))

    spacing = Spacing(0.25)
    seconds: Counter[int] = Counter()
    start = time.monotonic()

    async def job(number: int) -> int:
        async with spacing as began:
            seconds[int(began - start)] += 1
            await asyncio.sleep(0.5)
            return number * number

    print(await asyncio.gather(*map(job, range(6))))
    print(dict(seconds), f"{time.monotonic() - start:.2f} s")


asyncio.run(main())
