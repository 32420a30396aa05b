import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager


@asynccontextmanager
async def server(name: str):
    print("open", name)
    try:
        yield f"<{name}>"
    finally:
        await asyncio.sleep(0.01)
        print("close", name)


async def ticks():
    try:
        for n in range(10):
            yield n
    finally:
        print("ticks closed")


async def goodbye(word: str) -> None:
    print(word)


async def main():
    async with AsyncExitStack() as stack:
        servers = [await stack.enter_async_context(server(n)) for n in ("red", "blue")]
        stack.push_async_callback(goodbye, "callback")
        print(" ".join(servers))

    async with aclosing(ticks()) as source:
        async for tick in source:
            if tick == 1:
                break
    print("done")


asyncio.run(main())
