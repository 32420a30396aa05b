import asyncio


async def work(name, delay, weight=1):
    await asyncio.sleep(delay)
    return name, delay * weight


async def main():
    for name, delay in [("a", 0.3), ("b", 0.1)]:
        print(name, delay)
    jobs = [("x", 0.2), ("y", 0.1)]
    tasks = {asyncio.create_task(work(n, d)): n for n, d in jobs}
    for task, name in tasks.items():
        print(name, await task)
    results = await asyncio.gather(*[work(n, d, weight=2) for n, d in jobs])
    best = min(results, key=lambda pair: pair[1])
    print(best, dict(results))
    table = [(name.upper(), value) for name, value in results]
    table.sort(key=lambda row: row[1])
    print(table)
    matrix = [[1, 2], [3, 4]]
    print([list(row) for row in zip(*matrix)])
    for i, (n, d) in enumerate(jobs):
        print(i, n, d)


asyncio.run(main())
