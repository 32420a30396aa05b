"""A lock for many readers or one writer, then runners who warm up on few tracks and start together."""
import asyncio
import time


class ReadWriteLock:
    def __init__(self):
        self._readers = 0
        self._cond = asyncio.Condition()

    class _Guard:
        def __init__(self, enter, leave):
            self.enter, self.leave = enter, leave

        async def __aenter__(self):
            await self.enter()

        async def __aexit__(self, exc_type, exc, tb):
            await self.leave()
            return False

    def read(self):
        return self._Guard(self._start_read, self._end_read)

    def write(self):
        return self._Guard(self._start_write, self._end_write)

    async def _start_read(self):
        async with self._cond:
            self._readers += 1

    async def _end_read(self):
        async with self._cond:
            self._readers -= 1
            if not self._readers:
                self._cond.notify_all()

    async def _start_write(self):
        await self._cond.acquire()
        await self._cond.wait_for(lambda: self._readers == 0)

    async def _end_write(self):
        self._cond.release()


class Log:
    def __init__(self):
        self.start = time.monotonic()
        self.lines = []

    def __call__(self, *parts):
        self.lines.append(f"{time.monotonic() - self.start:4.2f} " + " ".join(map(str, parts)))


async def reader(name, rw, log, delay):
    await asyncio.sleep(delay)
    async with rw.read():
        log(name, "reads", rw._readers)
        await asyncio.sleep(0.1)


async def writer(rw, log):
    await asyncio.sleep(0.05)
    async with rw.write():
        log("writer writes")
        await asyncio.sleep(0.05)


async def runner(name, barrier, gate, slots, log):
    await gate.wait()
    async with slots:
        await asyncio.sleep(0.1)
        log(name, "warmed up", f"free={slots._value}")
    position = await barrier.wait()
    log(name, "runs", "first" if position == 0 else "")


async def main():
    log = Log()
    rw = ReadWriteLock()
    await asyncio.gather(reader("r1", rw, log, 0), reader("r2", rw, log, 0.02), writer(rw, log), reader("r3", rw, log, 0.3))

    gate, barrier, slots = asyncio.Event(), asyncio.Barrier(3), asyncio.Semaphore(2)
    runners = [asyncio.create_task(runner(n, barrier, gate, slots, log)) for n in "xyz"]
    await asyncio.sleep(0.1)
    log("gate opens", gate.is_set(), barrier.n_waiting, slots.locked())
    gate.set()
    await asyncio.gather(*runners)

    print(*log.lines, sep="\n")


asyncio.run(main())
