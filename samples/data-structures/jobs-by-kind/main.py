import asyncio


async def worker(name, queue, results):
    while True:
        job = await queue.get()
        try:
            if job is None:
                return
            kind, payload = job
            match kind:
                case "add":
                    results[name].append(sum(payload))
                case "concat":
                    results[name].append("".join(payload))
                case "fail":
                    raise RuntimeError(payload)
                case _:
                    print(f"{name}: unknown job {kind!r}")
            await asyncio.sleep(0.01)
        except RuntimeError as exc:
            print(f"{name}: job failed: {exc}")
        finally:
            queue.task_done()


async def main():
    queue = asyncio.Queue()
    names = ["w1", "w2"]
    results = {name: [] for name in names}
    workers = [asyncio.create_task(worker(n, queue, results)) for n in names]
    jobs = [
        ("add", (1, 2, 3)),
        ("concat", ["a", "b"]),
        ("fail", "oops"),
        ("mul", (2, 3)),
        ("add", range(5)),
    ]
    for job in jobs:
        await queue.put(job)
    for _ in workers:
        await queue.put(None)
    await queue.join()
    await asyncio.gather(*workers)
    for name, items in results.items():
        print(name, items)


asyncio.run(main())
