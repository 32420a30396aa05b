import asyncio


async def square(n: int) -> int:
    await asyncio.sleep(0.01 * n)
    return n * n


async def main():
    named = asyncio.create_task(square(3), name="cube-ish")
    unnamed = asyncio.create_task(square(4))
    print(named.get_name(), unnamed.get_name().startswith("Task-"))
    print(named.done(), unnamed.done())

    unnamed.set_name("renamed")
    await asyncio.sleep(0.1)

    for task in (named, unnamed):
        print(task.get_name(), task.done(), task.cancelled(), task.result())

    current = asyncio.current_task()
    print("main is", current.get_name())


asyncio.run(main())
