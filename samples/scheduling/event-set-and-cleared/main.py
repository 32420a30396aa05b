import asyncio


async def waiter(name, event):
    await event.wait()
    print(name, "passed, set:", event.is_set())


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(name, event)) for name in ("one", "two")]
    await asyncio.sleep(0)

    # Those who already wait are let through all the same.
    event.set()
    event.clear()
    late = asyncio.create_task(waiter("late", event))
    await asyncio.gather(*tasks)

    await asyncio.sleep(0)
    print("late done:", late.done())
    event.set()
    await late


asyncio.run(main())
