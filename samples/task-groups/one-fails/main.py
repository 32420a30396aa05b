import asyncio

cancelled = []


async def patient(name):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        cancelled.append(name)
        raise


async def failing(error, delay):
    await asyncio.sleep(delay)
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(patient("a"))
            group.create_task(failing(ValueError("bad value"), 0.1))
            group.create_task(patient("b"))
    except* ValueError as group_error:
        print("caught:", group_error)
        for error in group_error.exceptions:
            print(" -", repr(error))
    # In which order a group cancels its tasks is left open.
    print("cancelled by the group:", sorted(cancelled))


asyncio.run(main())
