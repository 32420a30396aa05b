import asyncio


def greet(word, *, mark="."):
    print(word + mark)


async def main():
    loop = asyncio.get_running_loop()

    loop.call_later(0.2, greet, "later")
    loop.call_soon(greet, "soon")
    loop.call_soon(print, "a", "b", 3)
    handle = loop.call_later(0.1, greet, "cancelled")
    loop.call_at(loop.time() + 0.15, greet, "at a given time")

    print("main first")
    handle.cancel()
    print("cancelled?", handle.cancelled())
    await asyncio.sleep(0.3)


asyncio.run(main())
