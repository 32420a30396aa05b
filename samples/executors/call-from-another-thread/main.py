import asyncio
import threading
import time


async def double(n: int) -> int:
    await asyncio.sleep(0.1)
    return n * 2


def background(loop: asyncio.AbstractEventLoop, done: asyncio.Event) -> None:
    time.sleep(0.1)
    future = asyncio.run_coroutine_threadsafe(double(21), loop)
    print("the thread got", future.result(timeout=5))
    loop.call_soon_threadsafe(done.set)


async def main():
    done = asyncio.Event()
    thread = threading.Thread(target=background, args=(asyncio.get_running_loop(), done))
    thread.start()
    await done.wait()
    thread.join()
    print("alive:", thread.is_alive())


asyncio.run(main())
