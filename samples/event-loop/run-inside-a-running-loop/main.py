import asyncio


async def inner():
    return "inner"


async def main():
    coroutine = inner()
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print("RuntimeError:", error)
    # In a running loop one simply awaits.
    print(await coroutine)


asyncio.run(main())

try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print("RuntimeError:", error)
