"""Threads that work while an event loop runs, and how they tell it what they have found."""

import asyncio
import threading
import time


class Sensor(threading.Thread):
    """Blocks in a thread; its readings arrive in the loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop, readings: "asyncio.Queue[float]") -> None:
        super().__init__(daemon=True)
        self.loop = loop
        self.readings = readings
        self.stopping = threading.Event()

    def run(self) -> None:
        for step in range(10):
            if self.stopping.wait(0.2):
                print("sensor stops")
                return
            self.loop.call_soon_threadsafe(self.readings.put_nowait, step / 4)


def ask_the_loop(loop: asyncio.AbstractEventLoop, answers: list[str]) -> None:
    future = asyncio.run_coroutine_threadsafe(slow_answer("from the loop"), loop)
    answers.append(future.result(timeout=5))


async def slow_answer(text: str) -> str:
    await asyncio.sleep(0.1)
    return text.upper()


def blocking(name: str, seconds: float) -> str:
    time.sleep(seconds)
    return f"{name} slept {seconds}"


async def main() -> None:
    loop = asyncio.get_running_loop()
    readings: asyncio.Queue[float] = asyncio.Queue()
    sensor = Sensor(loop, readings)
    sensor.start()
    for _ in range(3):
        print("reading", await readings.get())
    sensor.stopping.set()
    await asyncio.to_thread(sensor.join)

    answers: list[str] = []
    asker = threading.Thread(target=ask_the_loop, args=(loop, answers))
    asker.start()
    while asker.is_alive():
        await asyncio.sleep(0.05)
    print(answers)

    finished = asyncio.Event()

    def work() -> None:
        time.sleep(0.3)
        print("thread work is done on", threading.current_thread().name)
        loop.call_soon_threadsafe(finished.set)

    threading.Thread(target=work, name="worker").start()
    ticks = 0
    while not finished.is_set():
        ticks += 1
        await asyncio.sleep(0.07)
    print("ticks meanwhile:", ticks)
    print(await asyncio.gather(asyncio.to_thread(blocking, "a", 0.2), asyncio.to_thread(blocking, "b", 0.1)))

    begin = time.monotonic()
    background = threading.Thread(target=blocking, args=("c", 0.5))
    background.start()
    time.sleep(0.2)  # blocks the loop, but not the other thread
    background.join()
    print(f"blocked the loop for {time.monotonic() - begin:.1f}s")


asyncio.run(main())
print("the loop is closed;", threading.current_thread().name, "goes on")
