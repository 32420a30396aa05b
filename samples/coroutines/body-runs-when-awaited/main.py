import asyncio


async def work(name):
    print(f"{name} starts")
    await asyncio.sleep(0)
    print(f"{name} ends")
    return name.upper()


async def main():
    # Calling the function only builds a coroutine object: nothing runs yet.
    first = work("first")
    second = work("second")
    print("Two coroutines are waiting")

    # The order of the awaits decides, not the order of the calls.
    print(await second)
    print(await first)


asyncio.run(main())
