import asyncio
import time


def read_file(name: str, *, size: int = 1) -> str:
    """A function that blocks its thread."""
    time.sleep(0.1 * size)
    return f"<{name}: {size} kB>"


async def progress():
    for _ in range(3):
        await asyncio.sleep(0.08)
        print("…still responsive")


async def main():
    contents, _ = await asyncio.gather(
        asyncio.to_thread(read_file, "notes.txt", size=3),
        progress(),
    )
    print(contents)


asyncio.run(main())
