import asyncio


async def worker(name: str, queue: asyncio.Queue, done: list) -> None:
    while True:
        duration = await queue.get()
        await asyncio.sleep(duration)
        done.append((name, duration))
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for duration in [0.1, 0.3, 0.2, 0.05, 0.15]:
        queue.put_nowait(duration)

    done: list[tuple[str, float]] = []
    workers = [asyncio.create_task(worker(f"w{i}", queue, done)) for i in range(2)]

    start = asyncio.get_running_loop().time()
    await queue.join()
    elapsed = asyncio.get_running_loop().time() - start

    for w in workers:
        w.cancel()
    results = await asyncio.gather(*workers, return_exceptions=True)
    print([type(r).__name__ for r in results])
    for name, duration in done:
        print(f"{name}: {duration:.2f}")
    print(f"elapsed {elapsed:.2f}")


asyncio.run(main())
