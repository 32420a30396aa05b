import asyncio, functools
from contextlib import contextmanager, asynccontextmanager
@contextmanager
def sec(title="x", n=3):
    print(title.upper(), n + 1)
    yield n
@asynccontextmanager
async def asec(title="x", n=3, *, flag=False):
    print(title.upper(), n + 1, flag)
    yield n
async def tick(n, delay=0.01, name="t"):
    for i in range(n):
        await asyncio.sleep(delay)
        yield name.upper() + str(i)
@functools.cache
def f(a, b=2):
    return a + b
@functools.wraps(f)
def g(a, b=2, c="x"):
    return c.upper() * a
class T:
    async def tick(self, n=2, delay=0.5):
        try:
            for i in range(n):
                yield i * delay
        finally:
            print("closed")
async def main():
    with sec() as n: print(n)
    async with asec(n=4) as n: print(n)
    async for t in tick(2): print(t)
    g = tick(3)
    async for t in g:
        print(t)
        break
    await g.aclose()
    async for x in T().tick():
        print(x)
        break
    print(f(1), f(1, b=4))
asyncio.run(main())
print(g(2))
