"""Rate limiting, retries with exponential backoff and timeouts with asyncio."""
import asyncio
import functools
import random
import time


class TokenBucket:
    def __init__(self, rate, capacity):
        self.rate = rate
        self.capacity = capacity
        self.tokens = capacity
        self.updated = None
        self._lock = asyncio.Lock()

    async def __aenter__(self):
        await self.acquire()
        return self

    async def __aexit__(self, *exc):
        return None

    async def acquire(self, n=1):
        async with self._lock:
            while True:
                now = asyncio.get_running_loop().time()
                if self.updated is None:
                    self.updated = now
                self.tokens = min(self.capacity, self.tokens + (now - self.updated) * self.rate)
                self.updated = now
                if self.tokens >= n:
                    self.tokens -= n
                    return
                await asyncio.sleep((n - self.tokens) / self.rate)


class TemporaryError(Exception):
    def __init__(self, attempt, *, retry_after=None):
        self.attempt = attempt
        self.retry_after = retry_after
        super().__init__(f"attempt {attempt} failed")


def retry(*exceptions, tries=3, base=0.1, factor=2, jitter=None):
    def decorate(func):
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            delay = base
            for n in range(1, tries + 1):
                try:
                    return await func(*args, **kwargs)
                except exceptions as e:
                    if n == tries:
                        raise
                    pause = getattr(e, "retry_after", None) or delay
                    if jitter:
                        pause += jitter()
                    print(f"    {func.__name__}: {e}; sleeping {pause:.2f}s")
                    await asyncio.sleep(pause)
                    delay *= factor
        return wrapper
    return decorate


class Api:
    def __init__(self, failures):
        self.failures = dict(failures)
        self.calls = 0

    @retry(TemporaryError, asyncio.TimeoutError, tries=4)
    async def fetch(self, key, *, timeout=0.5):
        self.calls += 1
        left = self.failures.get(key, 0)
        if left:
            self.failures[key] = left - 1
            raise TemporaryError(left, retry_after=0.3 if left == 2 else None)
        if key == "slow":
            await asyncio.wait_for(asyncio.sleep(10), timeout)
        await asyncio.sleep(0.05)
        return {"key": key, "n": len(key)}


async def worker(name, bucket, api, queue, results):
    while True:
        key = await queue.get()
        async with bucket:
            try:
                results[key] = await api.fetch(key, timeout=0.2)
            except (TemporaryError, TimeoutError) as e:
                results[key] = e
            finally:
                queue.task_done()
                print(f"  {name} finished {key}")


async def main():
    random.seed(1)
    bucket = TokenBucket(rate=10, capacity=2)
    api = Api({"beta": 2, "gamma": 9})
    queue = asyncio.Queue()
    for key in "alpha beta gamma slow delta".split():
        queue.put_nowait(key)
    results = {}
    loop = asyncio.get_running_loop()
    t0 = loop.time()
    workers = [asyncio.create_task(worker(f"w{i}", bucket, api, queue, results)) for i in range(2)]
    await queue.join()
    for w in workers:
        w.cancel()
    done = await asyncio.gather(*workers, return_exceptions=True)
    print([type(d).__name__ for d in done], [w.cancelled() for w in workers])
    for key, value in results.items():
        print(f"{key:>6}: {value!r}")
    print("calls", api.calls, "elapsed", round(loop.time() - t0, 2))

    @retry(ValueError, tries=2, base=0.01, jitter=lambda: random.random() / 100)
    async def parse(text):
        return int(text)

    print(await parse("12"))
    try:
        await parse("x")
    except ValueError as e:
        print("gave up:", e)
    sem = asyncio.Semaphore(2)
    active = peak = 0

    async def job(i):
        nonlocal active, peak
        async with sem:
            active += 1
            peak = max(peak, active)
            await asyncio.sleep(0.01 * (i % 3))
            active -= 1
            return i * i

    print(sum(await asyncio.gather(*map(job, range(6)))), "peak", peak, sem.locked())
    try:
        await asyncio.wait_for(asyncio.shield(asyncio.sleep(0.1)), timeout=0.05)
    except asyncio.TimeoutError:
        print("shielded timeout")
    done, pending = await asyncio.wait({asyncio.create_task(job(i)) for i in range(3)}, return_when=asyncio.FIRST_COMPLETED)
    print(len(done) >= 1, len(done) + len(pending))
    await asyncio.wait(pending or done)


asyncio.run(main())
