import asyncio

from .jobs import Job, Result


class Scheduler:
    """Runs jobs by priority, several at a time."""

    def __init__(self, workers: int = 1) -> None:
        self.workers = workers
        self.waiting: list[Job] = []

    def add(self, job: Job) -> None:
        self.waiting.append(job)

    async def run(self) -> list[Result]:
        queue: asyncio.Queue[Job] = asyncio.Queue()
        for job in sorted(self.waiting, key=lambda job: job.priority.value):
            queue.put_nowait(job)
        results: list[Result] = []

        async def work(number: int) -> None:
            while not queue.empty():
                job = queue.get_nowait()
                print(f"worker {number} takes {job.name}")
                results.append(await job.execute())

        await asyncio.gather(*(work(number) for number in range(1, self.workers + 1)))
        return results
