"""A function in three versions, as a lesson builds it up: plain, with retries, with a time limit."""
import asyncio
import functools

# --- Version 1: it works, or it does not -------------------------------------------------------

attempts = 0


async def download(name: str) -> str:
    global attempts
    attempts += 1
    await asyncio.sleep(0.01)
    if attempts % 3 != 0:
        raise ConnectionError(f"{name}: attempt {attempts} failed")
    return f"{name} ({attempts})"


async def main() -> None:
    try:
        print(await download("notes.txt"))
    except ConnectionError as error:
        print("version 1:", error)


asyncio.run(main())

# --- Version 2: the same function, tried again by a decorator ----------------------------------


def retry(times: int):
    def decorate(function):
        @functools.wraps(function)
        async def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return await function(*args, **kwargs)
                except ConnectionError as error:
                    print(f"  {function.__name__}, {attempt} of {times}: {error}")
            raise ConnectionError(f"gave up after {times} attempts")

        return wrapper

    return decorate


@retry(3)
async def download(name: str, *, suffix: str = "") -> str:
    global attempts
    attempts += 1
    await asyncio.sleep(0.01)
    if attempts % 3 != 0:
        raise ConnectionError("no answer")
    return f"{name}{suffix} ({attempts})"


async def main() -> None:
    print("version 2:", await download("notes.txt", suffix=".bak"))
    print("version 2:", await download("tasks.txt"))


asyncio.run(main())

# --- Version 3: with a time limit, and what is left is reported --------------------------------


class Download:
    def __init__(self, name: str):
        self.name = name

    def again(self) -> "Download":
        return Download(self.name + "'")


print("version 2b:", Download("a").again().name)


class Download:
    """Now an object that can be awaited for."""

    def __init__(self, name: str, delay: float):
        self.name = name
        self.delay = delay
        self.done = False

    async def run(self) -> str:
        await asyncio.sleep(self.delay)
        self.done = True
        return self.name

    def again(self) -> "Download":
        return Download(self.name, self.delay / 10)


async def main() -> None:
    first = Download("big.iso", 1.0)
    for download in (first, first.again()):
        try:
            name = await asyncio.wait_for(download.run(), timeout=0.5)
            print("version 3:", name, download.done)
        except asyncio.TimeoutError:
            print("version 3: too slow,", download.done)


asyncio.run(main())

# --- And a report that the reader may switch off -----------------------------------------------

QUIET = attempts > 100

if QUIET:

    def report(text: str) -> None:
        pass

else:

    def report(text: str, mark: str = "*") -> None:
        print(mark, text)


report(f"{attempts} attempts in all")


def shout(text: str) -> str:
    return text.upper()


plain = shout
shout = functools.lru_cache(maxsize=None)(shout)
print(shout("done"), shout("done"), plain("really"))
