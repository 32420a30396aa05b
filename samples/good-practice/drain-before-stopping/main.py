import asyncio
from asyncio import Queue, Task, create_task, sleep, gather, run, wait_for, Event
from typing import Set


class Server:
    def __init__(self):
        self.requests: Queue = Queue()
        self.stopping = Event()
        self.active: Set[Task] = set()
        self.handled = 0

    async def handle(self, n: int):
        try:
            await sleep(0.1 * n)
            self.handled += 1
            print("handled", n)
        except asyncio.CancelledError:
            print("aborted", n)
            raise

    async def serve(self):
        while not self.stopping.is_set():
            try:
                n = await wait_for(self.requests.get(), timeout=0.25)
            except asyncio.TimeoutError:
                print("idle...")
                continue
            task = create_task(self.handle(n))
            self.active.add(task)
            task.add_done_callback(self.active.discard)
        print("draining", len(self.active))
        done, pending = await asyncio.wait(self.active, timeout=0.2)
        for t in pending:
            t.cancel()
        await gather(*pending, return_exceptions=True)
        print(f"{len(done)} finished, {len(pending)} aborted")


async def main():
    server = Server()
    serving = create_task(server.serve())
    for n in (1, 2, 3):
        await server.requests.put(n)
        await sleep(0.05)
    await sleep(0.6)
    for n in (3, 9):
        server.requests.put_nowait(n)
    await sleep(0.12)
    server.stopping.set()
    await serving
    print("total", server.handled)


run(main())
