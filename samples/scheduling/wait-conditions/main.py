import asyncio


async def job(name, delay, fails=False):
    await asyncio.sleep(delay)
    if fails:
        raise RuntimeError(name)
    return name


def names(tasks):
    return sorted(task.get_name() for task in tasks)


async def main():
    plan = [("a", 0.1, False), ("b", 0.2, True), ("c", 0.3, False)]
    tasks = [asyncio.create_task(job(*entry), name=entry[0]) for entry in plan]

    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print("first completed:", names(done), names(pending))

    done, pending = await asyncio.wait(tasks[1:], return_when=asyncio.FIRST_EXCEPTION)
    print("first exception:", names(done), names(pending))
    print(repr(tasks[1].exception()))

    # A timeout does not cancel anything.
    done, pending = await asyncio.wait(pending, timeout=0.05)
    print("timeout:", names(done), names(pending))
    done, pending = await asyncio.wait(pending)
    print("all:", names(done), names(pending))


asyncio.run(main())
