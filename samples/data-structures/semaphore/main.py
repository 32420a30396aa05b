import asyncio


class Counter:
    running = 0
    peak = 0


async def request(number: int, limit: asyncio.Semaphore) -> int:
    async with limit:
        Counter.running += 1
        Counter.peak = max(Counter.peak, Counter.running)
        print("start", number)
        await asyncio.sleep(0.1)
        Counter.running -= 1
    return number


async def main():
    limit = asyncio.Semaphore(2)
    print(await asyncio.gather(*(request(n, limit) for n in range(5))))
    print("never more than", Counter.peak)

    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as error:
        print(error)


asyncio.run(main())
