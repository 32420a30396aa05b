import asyncio
import time


async def answer(questions: asyncio.Queue[int], answers: asyncio.Queue[int]) -> None:
    while True:
        await answers.put(await questions.get() + 1)


async def main() -> None:
    start = time.perf_counter()
    questions: asyncio.Queue[int] = asyncio.Queue(maxsize=1)
    answers: asyncio.Queue[int] = asyncio.Queue(maxsize=1)
    partner = asyncio.create_task(answer(questions, answers))
    last = 0
    for item in range(100_000):
        await questions.put(item)
        last = await answers.get()
    partner.cancel()
    assert last == 100_000
    print(time.perf_counter() - start)


asyncio.run(main())
