import asyncio

background = set()


async def log(message: str, delay: float) -> None:
    await asyncio.sleep(delay)
    print("log:", message)


def log_later(message: str, delay: float) -> None:
    """Keep a reference, so that the task is not collected too early."""
    task = asyncio.create_task(log(message, delay))
    background.add(task)
    task.add_done_callback(background.discard)


async def main():
    log_later("first", 0.1)
    log_later("second", 0.2)
    log_later("never printed", 5)

    await asyncio.sleep(0.25)
    print("still running:", len(background))
    # asyncio.run cancels what is left.


asyncio.run(main())
