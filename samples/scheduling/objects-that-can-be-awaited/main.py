import asyncio


async def job(n):
    await asyncio.sleep(0.01 * n)
    return f"job {n}"


async def spawn(n):
    # Returns the task itself, not its result.
    return asyncio.create_task(job(n))


class Delay:
    def __init__(self, seconds):
        self.seconds = seconds

    def __await__(self):
        yield from asyncio.sleep(self.seconds).__await__()
        return f"waited {self.seconds}"


async def main():
    task = await spawn(2)
    print(isinstance(task, asyncio.Task), task.done())
    print(await task)

    queue = asyncio.Queue()
    await queue.put(job(1))
    coroutine = await queue.get()
    print(asyncio.iscoroutine(coroutine))
    print(await coroutine)

    print(await Delay(0.05))


asyncio.run(main())
