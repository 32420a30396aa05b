"""Threads and coroutines side by side: a download manager in the old style and the new."""
import asyncio
import logging
import queue
import sys
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from functools import lru_cache

logging.basicConfig(stream=sys.stdout, format="%(threadName)s %(levelname)s %(message)s", level=logging.INFO)


class Downloader(threading.Thread):
    def __init__(self, jobs, results, *, name):
        threading.Thread.__init__(self, name=name, daemon=True)
        self.jobs, self.results = jobs, results
        self.count = 0

    def run(self):
        while True:
            job = self.jobs.get()
            if job is None:
                break
            self.count += 1
            self.results[job] = size(job)
            logging.info("%s done", job)


@lru_cache(None)
def size(name):
    return sum(ord(c) for c in name) % 97


jobs, results = queue.Queue(), {}
worker = Downloader(jobs, results, name="dl-1")
worker.start()
for n in ("index.html", "style.css", "app.js", "index.html"):
    jobs.put(n)
jobs.put(None)
worker.join()
print(results, worker.count, size.cache_info(), worker.is_alive())

with ThreadPoolExecutor(2, thread_name_prefix="pool") as pool:
    futures = {pool.submit(size, n): n for n in ("a", "bb", "ccc")}
    print(sorted([(futures[f], f.result()) for f in as_completed(futures)]))


class Progress:
    def __init__(self, total):
        self.total, self.done = total, 0

    def __iadd__(self, n):
        self.done += n
        return self

    def __add__(self, n):
        return Progress(self.total + n)

    def __format__(self, spec):
        part = self.done / self.total
        return f"{'#' * int(part * 10):<10} {part:{spec or '.0%'}}"


async def fetch(name, progress, sem, retries=2):
    for attempt in range(retries + 1):
        async with sem:
            await asyncio.sleep(size(name) / 10_000)
            if name.startswith("bad") and attempt < int(name[3:] or 0):
                logging.warning("retry %s (%d)", name, attempt)
                continue
            progress += len(name)
            return name, size(name)
    raise TimeoutError(f"{name} after {retries + 1} tries")


async def main():
    names = ["one", "bad1", "three", "bad9"]
    progress = Progress(sum(map(len, names)))
    sem = asyncio.Semaphore(2)
    tasks = [asyncio.create_task(fetch(n, progress, sem), name=n) for n in names]
    for done in asyncio.as_completed(tasks):
        try:
            print(*await done, f"{progress}")
        except TimeoutError as e:
            print("gave up:", e)
    print(f"{progress:.1%}", (progress + 4).total, [t.get_name() for t in tasks if t.exception()])
    gen = (await asyncio.to_thread(size, n) for n in names)
    print([s async for s in gen])


asyncio.run(main())
