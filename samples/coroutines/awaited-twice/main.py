import asyncio


async def answer():
    return 42


async def main():
    coroutine = answer()
    print(await coroutine)

    # A coroutine object is used up once it has run.
    try:
        await coroutine
    except RuntimeError as error:
        print("RuntimeError:", error)

    # A task, on the contrary, keeps its result.
    task = asyncio.create_task(answer())
    print(await task, await task)


asyncio.run(main())
