"""Jobs with priorities, dependencies and retries, run by a few workers."""

import asyncio
import heapq
import itertools
import time
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from typing import Awaitable, Callable


class Priority(IntEnum):
    HIGH = 0
    NORMAL = 5
    LOW = 9


class State(Enum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass
class Job:
    name: str
    action: Callable[[], Awaitable[str]]
    priority: Priority = Priority.NORMAL
    after: tuple[str, ...] = ()
    retries: int = 0
    state: State = State.WAITING
    result: str = ""
    attempts: int = 0
    spans: list[tuple[float, float]] = field(default_factory=list)


class Scheduler:
    def __init__(self, workers: int = 2) -> None:
        self.workers = workers
        self.jobs: dict[str, Job] = {}
        self.ready: list[tuple[int, int, Job]] = []
        self.numbers = itertools.count()
        self.changed = asyncio.Condition()
        self.started = 0.0

    def submit(self, name: str, action, **options) -> Job:
        if name in self.jobs:
            raise ValueError(f"there is a job {name!r} already")
        job = Job(name, action, **options)
        self.jobs[name] = job
        return job

    def promote(self) -> None:
        """Moves jobs whose dependencies have ended to the ready heap."""
        for job in self.jobs.values():
            if job.state is not State.WAITING or self.is_queued(job):
                continue
            states = [self.jobs[name].state for name in job.after]
            if any(s in (State.FAILED, State.SKIPPED) for s in states):
                job.state = State.SKIPPED
            elif all(state is State.DONE for state in states):
                entry = (job.priority, next(self.numbers), job)
                heapq.heappush(self.ready, entry)

    def is_queued(self, job: Job) -> bool:
        return any(queued is job for _, _, queued in self.ready)

    def is_finished(self) -> bool:
        open_states = (State.WAITING, State.RUNNING)
        return not any(job.state in open_states for job in self.jobs.values())

    async def worker(self, name: str) -> int:
        done = 0
        while True:
            async with self.changed:
                await self.changed.wait_for(
                    lambda: bool(self.ready) or self.is_finished()
                )
                if not self.ready:
                    return done
                _, _, job = heapq.heappop(self.ready)
                job.state = State.RUNNING
            await self.execute(name, job)
            done += 1
            async with self.changed:
                self.promote()
                self.promote()
                self.changed.notify_all()

    async def execute(self, worker: str, job: Job) -> None:
        begin = time.monotonic() - self.started
        job.attempts += 1
        try:
            job.result = await job.action()
        except Exception as error:
            job.result = repr(error)
            again = job.attempts <= job.retries
            job.state = State.WAITING if again else State.FAILED
        else:
            job.state = State.DONE
        end = time.monotonic() - self.started
        job.spans.append((begin, end))
        print(f"{end:4.1f} {worker} {job.name}: {job.state.value} {job.result}")

    async def run(self) -> dict[str, int]:
        self.started = time.monotonic()
        self.promote()
        names = [f"w{number + 1}" for number in range(self.workers)]
        counts = await asyncio.gather(*(self.worker(name) for name in names))
        return dict(zip(names, counts))


def sleeper(seconds: float, result: str) -> Callable[[], Awaitable[str]]:
    async def action() -> str:
        await asyncio.sleep(seconds)
        return result

    return action


def flaky(failures: int) -> Callable[[], Awaitable[str]]:
    left = failures

    async def action() -> str:
        nonlocal left
        await asyncio.sleep(0.1)
        if left > 0:
            left -= 1
            raise ConnectionError(f"{left} more to come")
        return "at last"

    return action


async def main() -> None:
    scheduler = Scheduler()
    submit = scheduler.submit
    submit("report", sleeper(0.3, "12 pages"), after=("fetch", "parse"))
    submit("fetch", flaky(2), retries=2, priority=Priority.HIGH)
    submit("clean", sleeper(0.2, "3 files"), priority=Priority.LOW)
    submit("parse", sleeper(0.4, "ok"))
    submit("upload", flaky(5), retries=1, priority=Priority.HIGH)
    submit("announce", sleeper(0.1, "sent"), after=("upload", "report"))
    try:
        submit("parse", sleeper(1, "again"))
    except ValueError as error:
        print("refused:", error)
    print(await scheduler.run())
    for job in scheduler.jobs.values():
        busy = sum(end - begin for begin, end in job.spans)
        print(
            f"{job.name:<9}{job.priority.name:<7}{job.state.name:<8}"
            f"{job.attempts} attempt(s), {busy:.1f} s"
        )


if __name__ == "__main__":
    asyncio.run(main())
