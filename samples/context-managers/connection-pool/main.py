import asyncio
from contextlib import asynccontextmanager, AsyncExitStack


class Pool:
    def __init__(self, size):
        self._free = asyncio.Queue()
        for i in range(size):
            self._free.put_nowait(f"conn-{i}")
        self.in_use = 0

    @asynccontextmanager
    async def acquire(self, timeout=None):
        conn = await asyncio.wait_for(self._free.get(), timeout)
        self.in_use += 1
        try:
            yield conn
        finally:
            self.in_use -= 1
            await self._free.put(conn)


@asynccontextmanager
async def transaction(conn):
    print(f"BEGIN {conn}")
    try:
        yield conn
    except Exception as e:
        print(f"ROLLBACK {conn}: {e}")
        raise
    else:
        print(f"COMMIT {conn}")


async def work(pool, n):
    async with pool.acquire() as conn, transaction(conn) as tx:
        await asyncio.sleep(0.1)
        if n == 3:
            raise ValueError(f"job {n} failed")
        print(f"job {n} on {tx}")
        return n


async def main():
    pool = Pool(2)
    results = await asyncio.gather(*(work(pool, n) for n in range(5)), return_exceptions=True)
    print(results)
    async with AsyncExitStack() as stack:
        a = await stack.enter_async_context(pool.acquire())
        b = await stack.enter_async_context(pool.acquire())
        print(sorted([a, b]), pool.in_use)
        try:
            async with pool.acquire(timeout=0.2):
                print("unreachable")
        except asyncio.TimeoutError:
            print("pool exhausted")
    print(pool.in_use, pool._free.qsize())


asyncio.run(main())
