import asyncio


class Flaky:
    """Fails twice, then works."""

    def __init__(self, failures: int) -> None:
        self.failures = failures
        self.calls = 0

    async def call(self) -> str:
        self.calls += 1
        await asyncio.sleep(0.01)
        if self.calls <= self.failures:
            raise ConnectionError(f"attempt {self.calls} failed")
        return "success"


async def with_retries(operation, attempts: int = 3, delay: float = 0.05):
    for attempt in range(attempts):
        try:
            return await operation()
        except ConnectionError as error:
            print(f"{error}; waiting {delay * 2 ** attempt:.2f} s")
            if attempt == attempts - 1:
                raise
            await asyncio.sleep(delay * 2**attempt)


async def main():
    print(await with_retries(Flaky(2).call))
    try:
        await with_retries(Flaky(9).call, attempts=2)
    except ConnectionError as error:
        print("gave up:", error)


asyncio.run(main())
